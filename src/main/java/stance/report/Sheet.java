package stance.report;

import java.util.List;

/**
 * Data as a table for spreadsheets and scripts.
 *
 * @param header the names of the columns
 * @param rows one text a column
 */
public record Sheet(List<String> header, List<List<String>> rows) {

  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
