package stance.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stance.problem.Place.Excerpt;
import stance.text.WhiteSpace;

/**
 * Puts a record into a list of a file, and leaves every other byte as it is: comments, line ends,
 * the way things are quoted. A comment stays with the item below it, or with the one that it is
 * indented under.
 */
public final class ListInsertion {

  private static final int LARGEST = 64 << 20;
  private static final Pattern KEY_ALONE = Pattern.compile("[a-z-]+:\\s*(#.*)?$");
  private static final String INDENT_OF_LISTS = "  ";

  private final ParsedFile file;
  private final TextLines lines;

  private ListInsertion(ParsedFile file, TextLines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * The bytes of the file with one record more; nothing if its list is written in brackets that
   * hold something. A file that is that list, and is empty or not there, begins with the record.
   *
   * @param under where in the file's mapping the list stands; absent where the file is that list
   * @param place which item of the list it is to be
   */
  public static Optional<byte[]> into(
      DossierFolder folder, String name, Optional<Under> under, Place place, NewRecord record)
      throws IOException {
    boolean isThere = folder.contents().files().contains(name);
    byte[] bytes = isThere ? folder.read(name, LARGEST) : new byte[0];
    ListInsertion insertion = new ListInsertion(ParsedFile.of(name, bytes), TextLines.of(bytes));
    return insertion.with(under, place, record);
  }

  /**
   * The key of a mapping that a list stands behind.
   *
   * @param order all keys of the mapping, in their order
   */
  public record Under(String key, List<String> order) {

    public Under {
      order = List.copyOf(order);
    }
  }

  /** Where in a list a record belongs, by what the items say of themselves. */
  public interface Place {

    /**
     * How many items stand before it.
     *
     * @param items the texts of each item of the list, by their keys, whether it can be read whole
     *     or not
     */
    int among(List<Map<String, String>> items);
  }

  private Optional<byte[]> with(Optional<Under> under, Place place, NewRecord record) {
    Optional<Node> root = file.root();
    if (under.isEmpty()) {
      if (root.isEmpty() && isEmptyFile()) {
        return Optional.of(lines.with(record.item(""), lines.size()));
      }
      return root.flatMap(list -> with(list, place, Optional.empty(), record));
    }
    if (root.isEmpty() || !(root.get() instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Node.Entry> entry = Optional.ofNullable(mapping.entries().get(under.get().key()));
    if (entry.isPresent()) {
      int line = entry.get().key().startLine();
      return with(entry.get().value(), place, Optional.of(line), record);
    }
    return Optional.of(withKey(under.get(), mapping, record));
  }

  /** The record as the only one of a list whose key comes into the mapping with it. */
  private byte[] withKey(Under under, Node.Mapping mapping, NewRecord record) {
    List<String> added = new ArrayList<>(List.of(under.key() + ":"));
    added.addAll(record.item(INDENT_OF_LISTS));
    int place = under.order().indexOf(under.key());
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      if (under.order().indexOf(entry.getKey()) > place) {
        int behind = aboveCommentsOf(entry.getValue().key().startLine());
        if (lines.isBlank(behind)) {
          added.add("");
        }
        return lines.with(added, behind);
      }
    }
    if (isSpaced(mapping)) {
      added.add(0, "");
    }
    return lines.with(added, endOf(mapping));
  }

  /** How many lines stand above a key and the comments on it. */
  private int aboveCommentsOf(int keyLine) {
    int above = keyLine - 1;
    while (above > 0 && lines.line(above).startsWith("#")) {
      above--;
    }
    return above;
  }

  /** Whether a blank line stands above the last of several keys, or above the comments on it. */
  private boolean isSpaced(Node.Mapping mapping) {
    int last = 0;
    for (Node.Entry entry : mapping.entries().values()) {
      last = Math.max(last, entry.key().startLine());
    }
    return mapping.entries().size() > 1 && lines.isBlank(aboveCommentsOf(last));
  }

  private Optional<byte[]> with(
      Node node, Place place, Optional<Integer> keyLine, NewRecord record) {
    if (node.kind() == Node.Kind.EMPTY && keyLine.filter(this::endsWithKey).isPresent()) {
      return Optional.of(lines.with(record.item(INDENT_OF_LISTS), keyLine.get()));
    }
    if (!(node instanceof Node.Sequence list)) {
      return Optional.empty();
    }
    if (list.items().isEmpty()) {
      return inPlaceOf(list, keyLine.isPresent() ? INDENT_OF_LISTS : "", record);
    }
    if (list.flow()) {
      return Optional.empty();
    }
    int dash = list.span().startColumn() - 1;
    int index = place.among(texts(list));
    int behind =
        index == 0
            ? keyLine.orElse(list.span().startLine() - 1)
            : behindItem(list.items().get(index - 1), dash);
    List<String> added = new ArrayList<>(record.item(" ".repeat(dash)));
    if (index > 0 && isSpaced(list)) {
      added.add(0, "");
    }
    return Optional.of(lines.with(added, behind));
  }

  /** Whether nothing but a comment stands behind a key, whose list can begin on the next line. */
  private boolean endsWithKey(int line) {
    return KEY_ALONE.matcher(lines.line(line)).lookingAt();
  }

  private static List<Map<String, String>> texts(Node.Sequence list) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Node item : list.items()) {
      Map<String, String> texts = new HashMap<>();
      if (item instanceof Node.Mapping mapping) {
        for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
          if (entry.getValue().value() instanceof Node.Scalar text) {
            texts.put(entry.getKey(), WhiteSpace.folded(text.text()));
          }
        }
      }
      all.add(texts);
    }
    return all;
  }

  private boolean isEmptyFile() {
    return file.problems().stream()
        .anyMatch(problem -> problem.rule().equals(FormatRule.EMPTY_FILE.id()));
  }

  /** The record where an empty list in brackets stands, if they stand together on one line. */
  private Optional<byte[]> inPlaceOf(Node.Sequence empty, String indent, NewRecord record) {
    int number = empty.span().startLine();
    String line = lines.line(number);
    int open = line.indexOf('[', Math.max(0, empty.span().startColumn() - 1));
    int close = line.indexOf(']', Math.max(0, open));
    if (open < 0 || close < 0 || !line.substring(open + 1, close).isBlank()) {
      return Optional.empty();
    }
    String left = (line.substring(0, open) + line.substring(close + 1)).stripTrailing();
    List<String> added = new ArrayList<>(left.isBlank() ? List.of() : List.of(left));
    added.addAll(record.item(indent));
    return Optional.of(lines.without(number).with(added, number - 1));
  }

  /** The last line of an item, and of the comments that are indented under it. */
  private int behindItem(Node item, int dash) {
    int last = endOf(item);
    for (int next = last + 1; next <= lines.size(); next++) {
      String line = lines.line(next);
      int indent = line.length() - line.stripLeading().length();
      if (line.isBlank() || indent <= dash || line.charAt(indent) != '#') {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Whether blank lines stand between the items of a list. */
  private boolean isSpaced(Node.Sequence list) {
    return list.items().size() > 1 && lines.isBlank(endOf(list.items().get(0)) + 1);
  }

  private int endOf(Node node) {
    return file.source()
        .place(node.span())
        .excerpt()
        .map(Excerpt::span)
        .orElse(node.span())
        .endLine();
  }
}
