package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.export.tables.Column;
import stance.export.tables.DossierTables;
import stance.export.tables.Table;
import stance.intake.CsvTable.Row;
import stance.yaml.FormatRule;

/**
 * Where the tables of a dossier are not those of which it was made: nothing of what was given may
 * be lost, and what follows from other cells must be as they say.
 */
final class Disagreements {

  private Disagreements() {}

  /** The disagreements of tables in order with the dossier made of them. */
  static List<Fault> of(GivenTables given, Dossier made) {
    List<Fault> faults = new ArrayList<>();
    for (Table table : DossierTables.of(made)) {
      of(given.get(table.name()), table, faults);
    }
    return faults;
  }

  private static void of(GivenTable given, Table made, List<Fault> faults) {
    List<Column> columns = made.columns();
    List<Integer> keyAt = new ArrayList<>();
    for (String name : made.key()) {
      keyAt.add(columns.stream().map(Column::name).toList().indexOf(name));
    }
    Map<List<String>, List<String>> rows = new HashMap<>();
    for (List<String> row : made.rows()) {
      rows.put(keyAt.stream().map(row::get).toList(), row);
    }
    for (Row row : given.rows()) {
      List<String> is = rows.remove(given.cells(row, made.key()));
      if (is == null) {
        faults.add(
            Fault.of(
                FormatRule.MISPLACED_KEY.id(),
                Spot.row(given.name(), row.line()),
                "what the row belongs to has no place for it",
                "delete the row, or mend what it belongs to"));
      } else {
        for (int i = 0; i < columns.size(); i++) {
          disagreement(given, row, columns.get(i), is.get(i)).ifPresent(faults::add);
        }
      }
    }
    for (List<String> key : rows.keySet().stream().sorted(Disagreements::compare).toList()) {
      faults.add(
          Fault.ofFile(
              FormatRule.MISSING_KEY.id(),
              made.file(),
              "no row has the " + String.join(" and ", made.key()) + " " + String.join(", ", key),
              "add it, or mend the rows that it follows from"));
    }
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join(",", one).compareTo(String.join(",", other));
  }

  private static Optional<Fault> disagreement(
      GivenTable given, Row row, Column column, String made) {
    String cell = given.cell(row, column.name());
    boolean isDefault = cell.isEmpty() && !column.required();
    if (cell.equals(made) || isDefault) {
      return Optional.empty();
    }
    Spot spot = Spot.cell(given.name(), row.line(), column.name());
    return Optional.of(
        made.isEmpty()
            ? Fault.of(
                FormatRule.MISPLACED_KEY.id(),
                spot,
                "'" + column.name() + "' can say nothing in this row",
                "delete the text, or write what it goes with")
            : Fault.of(
                "",
                spot,
                "'"
                    + column.name()
                    + "' is "
                    + RowChecks.quoted(cell)
                    + ", but by other cells "
                    + RowChecks.quoted(made),
                "write that, or mend the others; the column tells " + column.description()));
  }
}
