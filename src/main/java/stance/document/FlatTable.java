package stance.document;

import java.util.List;

/**
 * Data as a table for spreadsheets and scripts.
 *
 * @param header the names of the columns
 * @param rows one text a column
 */
public record FlatTable(List<String> header, List<List<String>> rows) {

  public FlatTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
