package stance.restore;

import java.util.Optional;

/**
 * A row of a table, or a cell of it.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param column the name of the cell's column; nothing for the row as a whole
 */
record Spot(String table, long line, Optional<String> column) {

  static Spot row(String table, long line) {
    return new Spot(table, line, Optional.empty());
  }

  static Spot cell(String table, long line, String column) {
    return new Spot(table, line, Optional.of(column));
  }

  /** The row as a whole. */
  Spot row() {
    return row(table, line);
  }
}
