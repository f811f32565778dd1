package stance.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a file of the dossier, cut into blocks: its outermost keys, and each record of the
 * lists under these, or of the list that it is. What stands behind a block belongs to it, but for
 * comments right above the next. Joined again the blocks are the file, byte for byte.
 */
record RecordFile(List<Block> blocks) {

  private static final String FILE = "file.yaml";

  /** The keys by which a record is told from others of its list: a stance, or else anything. */
  private static final List<List<String>> IDENTIFYING =
      List.of(List.of("question", "date"), List.of("id"));

  /** How far in comments are that stand for themselves: all their lines are theirs. */
  private static final int NOT_IN = -1;

  /** What stands before the first key or record. */
  private static final List<String> OPENING = List.of("", "");

  /** The comments that end the file. */
  private static final List<String> CLOSING = List.of("", "", "");

  RecordFile {
    blocks = List.copyOf(blocks);
  }

  /**
   * A part of the file.
   *
   * @param list the key of the list that it is a record of; empty for what is no record
   * @param key by which it is told from others, in this version and in another
   * @param body the text as written, without what is behind it
   * @param gap what is behind it: white space, and comments that stand between it and the next
   */
  record Block(String list, List<String> key, String body, String gap) {

    /** Whether it comes no later than another by the last part of its key: a date, or an id. */
    boolean isSoonerThan(Block other) {
      return list.equals(other.list)
          && key.get(key.size() - 1).compareTo(other.key.get(other.key.size() - 1)) <= 0;
    }
  }

  /**
   * Where a block begins.
   *
   * @param line from 0
   * @param indent how far in; comments further in are lines of a text
   */
  private record Start(String list, List<String> key, int line, int indent) {}

  /** A folder with this file alone. */
  private record OneFile(byte[] bytes) implements DossierFolder {

    @Override
    public Contents contents() {
      return new Contents(List.of(FILE), List.of());
    }

    @Override
    public byte[] read(String file, int atMost) {
      return bytes.clone();
    }
  }

  /** The blocks of a file; nothing where it is no valid YAML, or where these cannot be told. */
  static Optional<RecordFile> of(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(new RecordFile(List.of()));
    }
    ParsedFile parsed = ParsedFile.of(new OneFile(bytes), FILE);
    String text = parsed.source().text();
    boolean isWhole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    if (!isWhole || parsed.root().isEmpty() || text.replace("\r\n", "\n").indexOf('\r') >= 0) {
      return Optional.empty();
    }
    List<String> lines = lines(text);
    return starts(lines, parsed.root().get()).flatMap(starts -> cut(lines, starts));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static Optional<List<Start>> starts(List<String> lines, Node root) {
    List<Start> starts = new ArrayList<>();
    if (root instanceof Node.Mapping mapping && mapping.whole()) {
      mapping
          .entries()
          .forEach(
              (name, entry) -> {
                starts.add(new Start("", List.of(name), entry.key().startLine() - 1, 0));
                records(lines, name, entry.value()).ifPresent(starts::addAll);
              });
      return Optional.of(starts);
    }
    return records(lines, "", root);
  }

  /** The records of a list that is written as one a line; nothing where one cannot be told. */
  private static Optional<List<Start>> records(List<String> lines, String list, Node value) {
    if (!(value instanceof Node.Sequence records) || records.flow()) {
      return Optional.empty();
    }
    List<Start> starts = new ArrayList<>();
    Map<List<String>, Integer> times = new HashMap<>();
    for (Node record : records.items()) {
      int line = record.span().startLine() - 1;
      List<String> names = key(record);
      if (names.isEmpty() || !lines.get(line).stripLeading().startsWith("- ")) {
        return Optional.empty();
      }
      List<String> key = new ArrayList<>(List.of(list));
      // Of several with the same key each has its number.
      key.add(Integer.toString(times.merge(names, 1, Integer::sum)));
      key.addAll(names);
      starts.add(new Start(list, key, line, indent(lines.get(line))));
    }
    return Optional.of(starts);
  }

  private static List<String> key(Node record) {
    if (record instanceof Node.Mapping mapping) {
      for (List<String> names : IDENTIFYING) {
        List<String> key = new ArrayList<>();
        for (String name : names) {
          Optional.ofNullable(mapping.entries().get(name))
              .map(Node.Entry::value)
              .filter(Node.Scalar.class::isInstance)
              .ifPresent(value -> key.add(((Node.Scalar) value).text().strip()));
        }
        if (key.size() == names.size()) {
          return key;
        }
      }
    }
    return List.of();
  }

  /** Nothing where two begin on one line. */
  private static Optional<RecordFile> cut(List<String> lines, List<Start> starts) {
    List<Block> blocks = new ArrayList<>();
    Start open = new Start("", OPENING, 0, NOT_IN);
    int from = 0;
    int above = -1;
    for (Start start : starts) {
      if (start.line() <= above) {
        return Optional.empty();
      }
      int at = withComments(lines, start.line(), above + 1, start.indent());
      if (at > 0) {
        blocks.add(block(open, lines.subList(from, at)));
      }
      open = start;
      from = at;
      above = start.line();
    }
    int end = withComments(lines, lines.size(), above + 1, open.indent());
    blocks.add(block(open, lines.subList(from, end)));
    if (end < lines.size()) {
      blocks.add(block(new Start("", CLOSING, end, NOT_IN), lines.subList(end, lines.size())));
    }
    return Optional.of(new RecordFile(blocks));
  }

  private static Block block(Start start, List<String> lines) {
    int end = lines.size();
    while (end > 1 && isAside(lines.get(end - 1), start.indent())) {
      end--;
    }
    String text = String.join("", lines);
    String body = String.join("", lines.subList(0, end)).stripTrailing();
    return new Block(start.list(), start.key(), body, text.substring(body.length()));
  }

  private static boolean isAside(String line, int indent) {
    return line.isBlank() || isComment(line) && indent(line) <= indent;
  }

  /** The line of the first of the comments right above a line: those that are no further in. */
  private static int withComments(List<String> lines, int line, int lowest, int indent) {
    int at = line;
    while (at > lowest && isComment(lines.get(at - 1)) && indent(lines.get(at - 1)) <= indent) {
      at--;
    }
    return at;
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
