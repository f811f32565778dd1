package stance.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;

/**
 * A place in the text of a file: the keys under which it stands, by the lines' indentation alone,
 * since what is being typed is often not YAML yet.
 */
final class Cursor {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<dashes>\\s*(?:-\\s+|-$)*)(?:(?<key>[A-Za-z0-9][\\w-]*)\\s*:(?=\\s|$))?.*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]");

  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final int number;
  private final String before;
  private final String after;

  /**
   * The place in {@code text} at {@code position}; a position beyond the text is at its end.
   *
   * @param file the name of the file within the dossier
   */
  Cursor(String file, String text, Position position) {
    this.file = file;
    String[] texts = text.split("\r?\n", -1);
    for (String each : texts) {
      lines.add(Line.of(each));
    }
    this.number = Math.min(position.getLine(), lines.size() - 1);
    String line = texts[number];
    int column = Math.min(position.getCharacter(), line.length());
    this.before = line.substring(0, column);
    this.after = line.substring(column);
  }

  /** The name of the file within the dossier. */
  String file() {
    return file;
  }

  /** The word in which the cursor stands, or at whose edge; empty if it is at none. */
  String word() {
    return typed() + NO_WORD.split(after, 2)[0];
  }

  /** What of the word stands before the cursor. */
  String typed() {
    String[] parts = NO_WORD.split(before, -1);
    return parts[parts.length - 1];
  }

  /** Whether the cursor stands where a key is written, or could be. */
  boolean atKey() {
    Line line = lines.get(number);
    return line.key.isPresent()
        ? before.length() <= line.keyColumn + line.key.get().length()
        : before.substring(Math.min(before.length(), line.keyColumn)).equals(typed());
  }

  /** Whether the cursor stands in a comment. */
  boolean inComment() {
    return before.stripLeading().startsWith("#") || before.contains(" #");
  }

  /** Whether the cursor stands right behind the dash of a list, or in the word that follows it. */
  boolean atItem() {
    Line line = lines.get(number);
    return line.dash.isPresent() && line.key.isEmpty() && atKey();
  }

  /**
   * The keys under which the cursor stands, outermost first; the last is that of the value at the
   * cursor, where it stands in a value.
   */
  List<String> path() {
    Deque<String> path = new ArrayDeque<>();
    Line line = lines.get(number);
    if (!atKey()) {
      line.key.ifPresent(path::addFirst);
    }
    int column = line.blank() ? before.length() : line.keyColumn;
    boolean sameColumn = line.dash.isPresent();
    int limit = line.dash.orElse(column);
    for (int i = number - 1; i >= 0 && (limit > 0 || sameColumn); i--) {
      Line above = lines.get(i);
      if (above.key.isEmpty()) {
        if (above.dash.isPresent() && above.dash.get() < limit) {
          limit = above.dash.get();
          sameColumn = true;
        }
        continue;
      }
      boolean outer = above.keyColumn < limit || sameColumn && above.keyColumn == limit;
      if (outer && !(sameColumn && above.dash.isPresent() && above.dash.get() == limit)) {
        path.addFirst(above.key.get());
        limit = above.dash.orElse(above.keyColumn);
        sameColumn = above.dash.isPresent();
      } else if (!sameColumn && above.keyColumn == limit && above.dash.isPresent()) {
        limit = above.dash.get();
        sameColumn = true;
      }
    }
    return List.copyOf(path);
  }

  /** The keys of the record in which the cursor stands. */
  Set<String> keysOfRecord() {
    Set<String> keys = new LinkedHashSet<>();
    for (Line line : record()) {
      line.key.ifPresent(keys::add);
    }
    return keys;
  }

  /** What stands behind {@code key} in the record in which the cursor stands. */
  Optional<String> valueInRecord(String key) {
    for (Line line : record()) {
      if (line.key.isPresent() && line.key.get().equals(key)) {
        String value = line.value();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The lines with the keys that stand beside the one at the cursor. */
  private List<Line> record() {
    int column = columnOfRecord();
    List<Line> record = new ArrayList<>();
    for (int i = number; i >= 0; i--) {
      Line line = lines.get(i);
      if (i != number && !line.blank() && line.start() < column && line.keyColumn != column) {
        break;
      }
      if (line.key.isPresent() && line.keyColumn == column) {
        record.add(0, line);
        if (line.dash.isPresent()) {
          break;
        }
      }
    }
    for (int i = number + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.blank() && line.start() < column) {
        break;
      }
      if (line.key.isPresent() && line.keyColumn == column) {
        record.add(line);
      }
    }
    return record;
  }

  /** The column of the keys around the cursor: behind a key, or in its list, of that key. */
  private int columnOfRecord() {
    Line line = lines.get(number);
    if (line.blank()) {
      return before.length();
    }
    if (line.key.isPresent() || atKey() && !isItemOfKey()) {
      return line.keyColumn;
    }
    for (int i = number - 1; i >= 0; i--) {
      Line above = lines.get(i);
      if (above.key.isPresent() && above.keyColumn <= line.start()) {
        return above.keyColumn;
      }
    }
    return line.keyColumn;
  }

  /** Whether the line is an item of a list of values, not the first line of a record. */
  private boolean isItemOfKey() {
    return lines.get(number).dash.isPresent() && lines.get(number).key.isEmpty();
  }

  /**
   * A line.
   *
   * @param dash the column of its last dash of a list
   * @param key its key
   * @param keyColumn where its key begins, or where one could
   */
  private record Line(String text, Optional<Integer> dash, Optional<String> key, int keyColumn) {

    static Line of(String text) {
      if (text.stripLeading().startsWith("#")) {
        return new Line("", Optional.empty(), Optional.empty(), 0);
      }
      Matcher line = LINE.matcher(text);
      if (!line.matches()) {
        return new Line(text, Optional.empty(), Optional.empty(), 0);
      }
      String dashes = line.group("dashes");
      int dash = dashes.lastIndexOf('-');
      return new Line(
          text,
          dash < 0 ? Optional.empty() : Optional.of(dash),
          Optional.ofNullable(line.group("key")),
          dashes.length());
    }

    boolean blank() {
      return text.isBlank();
    }

    int start() {
      return dash.orElse(keyColumn);
    }

    /** What stands behind the key, without quotation marks and comment. */
    String value() {
      String rest = text.substring(text.indexOf(':', keyColumn) + 1).strip();
      return rest.replaceFirst("\\s+#.*", "").replaceAll("^[\"']|[\"']$", "");
    }
  }
}
