package stance.render;

import java.util.List;
import java.util.stream.Collectors;
import stance.document.FlatTable;
import stance.text.HiddenCharacters;

/**
 * A table as CSV (RFC 4180, but with {@code \n} at the end of lines). A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  /** The text of {@code sheet}, its header first. */
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
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
