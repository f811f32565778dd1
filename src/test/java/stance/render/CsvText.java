package stance.render;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it. */
final class CsvText {

  private CsvText() {}

  /** The cells of each line. */
  static List<List<String>> parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escapedQuote =
          quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (escapedQuote) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
