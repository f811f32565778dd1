package stance.export.tables;

import java.util.Map;
import java.util.Objects;

/** A row of a table, by the names of its columns. */
record CsvRow(Map<String, String> cells) {

  /** The cell of a column, which must be one of the table's. */
  String get(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }
}
