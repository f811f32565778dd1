package stance.export.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "said_under",
            "published_later",
            "later_claim",
            "filtered",
            "votes",
            "same_votes"));
    columns.put(
        "divided_between",
        List.of(
            "actor",
            "question",
            "speaker",
            "record",
            "state",
            "said_under",
            "published_later",
            "later_claim"));
    columns.put(
        "standing_conditions", List.of("actor", "question", "speaker", "condition", "role"));
    columns.put("implied_answers", List.of("actor", "question", "elsewhere", "record", "implied"));
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
    columns.put("tally", List.of("flag", "questions"));
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

  /** A database that can be asked. */
  interface Database {

    /** The rows that a query finds. */
    List<List<Object>> rows(String query) throws Exception;
  }

  /** What stands in them, as {@link Said} has it. */
  static Map<String, List<String>> of(Database database) throws Exception {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : COLUMNS.keySet()) {
      rows.put(table, of(database, table));
    }
    return rows;
  }

  /** What stands in one of them. */
  static List<String> of(Database database, String table) throws Exception {
    String columns = String.join(", ", COLUMNS.getOrDefault(table, List.of()));
    List<String> rows = new ArrayList<>();
    for (List<Object> row : database.rows("SELECT " + columns + " FROM " + table)) {
      rows.add(Said.row(row.toArray()));
    }
    rows.sort(null);
    return rows;
  }

  /** A cell as {@link Said} has it: nothing for null, and of a share nine decimals. */
  static Object cell(Optional<Object> value) {
    Object cell = value.orElse("");
    return cell instanceof Double share ? Said.share(share) : cell;
  }
}
