package stance.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.problem.Place.Excerpt;

/**
 * Puts a record into a list of a file, and leaves every other byte as it is: comments, line ends,
 * the way things are quoted. A comment stays with the item below it, or with the one that it is
 * indented under.
 */
public final class ListInsertion {

  private static final int LARGEST = 64 << 20;
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
   * @param key the key of the file's mapping that the list stands behind; absent where the file is
   *     that list
   * @param index which item of the list it is to be, from 0
   */
  public static Optional<byte[]> into(
      DossierFolder folder, String name, Optional<String> key, int index, NewRecord record)
      throws IOException {
    boolean isThere = folder.contents().files().contains(name);
    byte[] bytes = isThere ? folder.read(name, LARGEST) : new byte[0];
    ListInsertion insertion = new ListInsertion(ParsedFile.of(name, bytes), TextLines.of(bytes));
    return insertion.with(key, index, record);
  }

  private Optional<byte[]> with(Optional<String> key, int index, NewRecord record) {
    Optional<Node> root = file.root();
    if (key.isEmpty()) {
      if (root.isEmpty() && isEmptyFile()) {
        return Optional.of(lines.with(record.item(""), lines.size()));
      }
      return root.flatMap(list -> with(list, index, Optional.empty(), record));
    }
    if (root.isEmpty() || !(root.get() instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Node.Entry> entry = Optional.ofNullable(mapping.entries().get(key.get()));
    if (entry.isPresent()) {
      int line = entry.get().key().startLine();
      return with(entry.get().value(), index, Optional.of(line), record);
    }
    List<String> added = new ArrayList<>(List.of(key.get() + ":"));
    added.addAll(record.item(INDENT_OF_LISTS));
    return Optional.of(lines.with(added, endOf(mapping)));
  }

  private Optional<byte[]> with(Node node, int index, Optional<Integer> keyLine, NewRecord record) {
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
