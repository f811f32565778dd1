package stance.restore;

import java.util.Optional;

/**
 * Something wrong with tables.
 *
 * @param rule the id of the rule of dossiers that is broken; empty where it is one of tables alone
 * @param file the name of the table's file
 * @param spot the row or the cell; nothing where it is the table as a whole
 * @param row whether leaving the row out would mend it
 */
record Fault(
    String rule, String file, Optional<Spot> spot, boolean row, String message, String help) {

  /** What is wrong with a row or a cell of it. */
  static Fault of(String rule, Spot spot, String message, String help) {
    return new Fault(rule, spot.table() + ".csv", Optional.of(spot), true, message, help);
  }

  /** What is wrong with a table, at this spot of it, whatever its rows are. */
  static Fault ofTable(String rule, Spot spot, String message, String help) {
    return new Fault(rule, spot.table() + ".csv", Optional.of(spot), false, message, help);
  }

  /** What is wrong with a file as a whole. */
  static Fault ofFile(String rule, String file, String message, String help) {
    return new Fault(rule, file, Optional.empty(), false, message, help);
  }
}
