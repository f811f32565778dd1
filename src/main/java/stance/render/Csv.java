package stance.render;

import java.util.List;
import java.util.stream.Collectors;
import stance.document.FlatTable;
import stance.text.HiddenCharacters;

/**
 * A table as CSV (RFC 4180, but with {@code \n} at the end of lines). For people, a cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /**
   * The text of {@code sheet} for programs alone: every cell as it is, also one that a spreadsheet
   * would take for a formula.
   */
  public static String exactly(FlatTable sheet) {
    return exactly(sheet.header(), sheet.rows(), ",");
  }

  /** The same of rows that are read one after the other, with this sign between two cells. */
  public static String exactly(List<String> header, List<List<String>> rows, String delimiter) {
    StringBuilder text = new StringBuilder();
    exactly(header, delimiter, text);
    for (List<String> row : rows) {
      exactly(row, delimiter, text);
    }
    return text.toString();
  }

  private static void exactly(List<String> cells, String delimiter, StringBuilder text) {
    char between = delimiter.charAt(0);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i > 0) {
        text.append(between);
      }
      if (needsQuotes(cell, between)) {
        text.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        text.append(cell);
      }
    }
    text.append('\n');
  }

  private static boolean needsQuotes(String cell, char between) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == between || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The text of {@code sheet} for people, its header first. */
  public static String of(FlatTable sheet) {
    return line(sheet.header())
        + sheet.rows().stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String safe = HiddenCharacters.of(formula ? "'" + text : text);
    return needsQuotes(safe, ',') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
