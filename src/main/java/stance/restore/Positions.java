package stance.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.export.tables.Column;
import stance.export.tables.Table;
import stance.intake.CsvTable.Row;

/**
 * The order of rows that belong together. It is given by their positions, in which there may be
 * gaps, as after a row was deleted; the rows of a file can stand in any order.
 */
final class Positions {

  static final String COLUMN = "position";

  /** The columns by which the rows of a table belong together, where they are not its key. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "questions", List.of(),
          "conditions", List.of(),
          "answers", List.of("question"),
          "stances", List.of("actor"),
          "stance_conditions", List.of("stance", "role"));

  private Positions() {}

  /** Whether its rows have positions. */
  static boolean areIn(GivenTable table) {
    return table.form().columns().stream().map(Column::name).anyMatch(COLUMN::equals);
  }

  /** The columns by which rows belong together. */
  static List<String> group(Table form) {
    List<String> rest = new ArrayList<>(form.key());
    rest.remove(COLUMN);
    return GROUPS.getOrDefault(form.name(), rest);
  }

  /** The same tables with rows in order, and with positions from 0 without gaps. */
  static GivenTables inOrder(GivenTables tables) {
    Map<String, GivenTable> ordered = new LinkedHashMap<>(tables.all());
    for (String name : tables.all().keySet()) {
      GivenTable table = ordered.getOrDefault(name, tables.get(name));
      if (areIn(table)) {
        Map<String, String> renamed = new HashMap<>();
        ordered.put(name, inOrder(table, renamed));
        ordered.replaceAll((other, its) -> following(its, name, renamed));
      }
    }
    return new GivenTables(ordered);
  }

  private static GivenTable inOrder(GivenTable table, Map<String, String> renamed) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.sort(Comparator.comparingInt(row -> Integer.parseInt(table.cell(row, COLUMN))));
    List<String> group = group(table.form());
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String position =
          Integer.toString(counts.merge(table.cells(row, group), 1, Integer::sum) - 1);
      renamed.put(table.cell(row, COLUMN), position);
      rows.set(i, table.with(row, COLUMN, position));
    }
    return table.with(rows);
  }

  /** A table in which the positions that it names of another are those that they became. */
  private static GivenTable following(GivenTable table, String other, Map<String, String> renamed) {
    GivenTable followed = table;
    for (Table.Link link : table.form().links()) {
      if (link.table().equals(other) && link.named().equals(List.of(COLUMN))) {
        String column = link.columns().get(0);
        followed =
            table.with(
                table.rows().stream()
                    .map(
                        row ->
                            table.with(
                                row,
                                column,
                                renamed.getOrDefault(
                                    table.cell(row, column), table.cell(row, column))))
                    .toList());
      }
    }
    return followed;
  }
}
