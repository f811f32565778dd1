package stance.export.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of the tables that findings.sql makes. */
final class SqlResults {

  /** The columns of each table, in the order in which {@link Said} has them. */
  static final Map<String, List<String>> COLUMNS = columns();

  private SqlResults() {}

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(
        "standings",
        List.of(
            "actor",
            "question",
            "state",
            "via",
            "record",
            "carried_over",
            "filtered",
            "votes",
            "same_votes"));
    columns.put("divided_between", List.of("actor", "question", "speaker", "record", "state"));
    columns.put(
        "pair_findings",
        List.of(
            "question",
            "a",
            "b",
            "flag",
            "kind",
            "rule_number",
            "basis",
            "one_sided",
            "days_apart"));
    columns.put(
        "findings",
        List.of("question", "flag", "kind", "basis", "one_sided", "stated", "asked", "days_apart"));
    columns.put(
        "agreements",
        List.of(
            "a",
            "b",
            "questions",
            "shared",
            "agree",
            "partly",
            "differ",
            "open",
            "alone",
            "none",
            "credit",
            "worst",
            "agreement",
            "low",
            "high"));
    return columns;
  }

  /** What stands in them, as {@link Said} has it. */
  static Map<String, List<String>> of(Connection connection) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
      rows.put(table.getKey(), rows(connection, table.getKey(), table.getValue()));
    }
    return rows;
  }

  private static List<String> rows(Connection connection, String table, List<String> columns)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
      while (found.next()) {
        List<Object> cells = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          cells.add(cell(found.getObject(i)));
        }
        rows.add(Said.row(cells.toArray()));
      }
    }
    rows.sort(null);
    return rows;
  }

  static Object cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double share ? Said.share(share) : value;
  }
}
