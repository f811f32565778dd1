package stance.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Span;

/**
 * Finds where in a table the rows and cells stand. It is made only when there is something to show,
 * so that the values themselves need not carry their places.
 */
public final class CellPlaces {

  private final String file;
  private final String text;
  private final String separator;
  private final int[] starts;

  /** The places in the bytes of a table that could be read, with this separator between cells. */
  public CellPlaces(String file, byte[] bytes, String separator) {
    this.file = file;
    this.text = new String(bytes, StandardCharsets.UTF_8);
    this.separator = separator;
    this.starts = starts(text);
  }

  /** Where each line begins. */
  private static int[] starts(String text) {
    int[] starts = new int[16];
    starts[0] = text.startsWith("\uFEFF") ? 1 : 0;
    int lines = 1;
    for (int i = starts[0]; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /**
   * The place of the row that begins on a line, or of one of its cells.
   *
   * @param heading that of the cell's column
   */
  public Place of(long line, Optional<String> heading) {
    int row = (int) Math.min(line, starts.length);
    int from = starts[row - 1];
    int to = endOfLine(row);
    int number = heading.map(name -> headings().indexOf(name)).orElse(-1);
    if (number >= 0) {
      to = CellText.end(text, from, separator);
      for (int i = 0; i < number && to < text.length(); i++) {
        from = to + separator.length();
        to = CellText.end(text, from, separator);
      }
    }
    int first = lineOf(from);
    int end = Math.max(from, Math.min(to, endOfLine(first)));
    int start = starts[first - 1];
    return Place.of(
        file,
        new Span(first, columnOf(start, from), first, columnOf(start, end)),
        text.substring(start, endOfLine(first)));
  }

  private int columnOf(int start, int index) {
    return text.codePointCount(start, index) + 1;
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int endOfLine(int line) {
    int end = starts[line - 1];
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The headings, which stand on the first line that has something. */
  private List<String> headings() {
    int line = 1;
    while (line < starts.length && endOfLine(line) == starts[line - 1]) {
      line++;
    }
    List<String> headings = new ArrayList<>();
    int from = starts[line - 1];
    int to = CellText.end(text, from, separator);
    headings.add(heading(from, to));
    while (text.startsWith(separator, to)) {
      from = to + separator.length();
      to = CellText.end(text, from, separator);
      headings.add(heading(from, to));
    }
    return headings;
  }

  private String heading(int from, int to) {
    String cell = text.substring(from, to);
    boolean quoted = cell.length() > 1 && cell.startsWith("\"");
    return (quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell).strip();
  }
}
