package stance.restore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.intake.CellText;
import stance.problem.Place;
import stance.problem.Span;

/**
 * Finds where in files of comma-separated values the rows and cells stand. It is asked only when
 * there is something to show, so that the values themselves need not carry their places.
 */
final class CellPlaces {

  private final Map<String, byte[]> files;
  private final Map<String, Text> texts = new HashMap<>();

  /** The places in these files, by their names. */
  CellPlaces(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The place of a row or a cell; of the whole file if there is none. */
  Place of(Spot spot) {
    String file = spot.table() + ".csv";
    byte[] bytes = files.get(file);
    if (bytes == null) {
      return Place.of(file);
    }
    return texts
        .computeIfAbsent(file, name -> Text.of(name, new String(bytes, StandardCharsets.UTF_8)))
        .place((int) spot.line(), spot.column());
  }

  /**
   * A file.
   *
   * @param starts where each line begins
   */
  private record Text(String file, String text, int[] starts) {

    static Text of(String file, String text) {
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
      return new Text(file, text, Arrays.copyOf(starts, lines));
    }

    Place place(int line, Optional<String> column) {
      int from = starts[Math.min(line, starts.length) - 1];
      int to = endOfLine(line);
      if (column.isPresent()) {
        int number = Math.max(0, headings().indexOf(column.get()));
        to = endOfCell(from);
        for (int i = 0; i < number && to < text.length(); i++) {
          from = to + 1;
          to = endOfCell(from);
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
      int end = starts[Math.min(line, starts.length) - 1];
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
      int end = endOfLine(line);
      int from = starts[line - 1];
      while (from <= end) {
        int to = endOfCell(from);
        String heading = text.substring(from, to).strip();
        headings.add(heading.replaceAll("^\"|\"$", ""));
        from = to + 1;
      }
      return headings;
    }

    private int endOfCell(int from) {
      return CellText.end(text, from, ",");
    }
  }
}
