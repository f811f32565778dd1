package stance.export.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import stance.dossier.Dossier;

/** What stands beside exported tables for the people who open them. */
public final class ReadMe {

  /** The name of its file. */
  public static final String FILE = "README.txt";

  /** What a line says of a file, where that is there. */
  private static final Map<String, String> FINDINGS = findings();

  private ReadMe() {}

  private static Map<String, String> findings() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put(
        "pairs.csv",
        """
        pairs.csv:       how far every two actors agree: the figures of stance matrix.
        """);
    lines.put(
        "standings.csv",
        """
        standings.csv:   where each actor stands on each question: what stance compare compares. Lists have ; between.
        """);
    lines.put(
        "wide.csv",
        """
        wide.csv:        a row an actor, a column a question, the level's number from 0; of an option 1 accepted, 0 ruled out.
                         R: m <- as.matrix(read.csv("wide.csv", row.names = 1, check.names = FALSE))
                         irr::kripp.alpha(m, "ordinal"); pscl::rollcall(m[, two], yea = 1, nay = 0, missing = NA),
                         where two are the columns of two levels or of options
        """);
    lines.put(
        "statements.csv",
        """
        statements.csv:  the records as an event list of Discourse Network Analyzer. R: read.csv2("statements.csv")
        """);
    lines.put(
        "network.graphml",
        """
        network.graphml: for visone, Gephi, igraph (read_graph(file, "graphml")) and NetworkX (read_graphml(file)). Two
                         actors are tied where they share 3 questions; weight is their agreement, sign who prevails.
                         Gephi, File, Import spreadsheet: first nodes.csv as nodes, then edges.csv as edges, undirected.
        """);
    lines.put(
        Findings.FILE,
        """
        findings.sql:    duckdb findings.db -c ".read load-duckdb.sql" -c ".read findings.sql" -c "FROM findings"
                         It says at its head what it makes of the tables, and which four of them say what it is asked.
        """);
    return lines;
  }

  /**
   * How to open the tables of a dossier.
   *
   * @param findings the files of findings beside them
   */
  public static String of(Dossier dossier, Set<String> findings) {
    StringBuilder text = new StringBuilder(tables(dossier));
    FINDINGS.forEach(
        (file, says) -> {
          if (findings.contains(file)) {
            text.append(says);
          }
        });
    return text.toString();
  }

  private static String tables(Dossier dossier) {
    return dossier.title()
        + """
        : tables of stances, written by stance export.

        Each table is a CSV file (RFC 4180, UTF-8, lines end in \\n). An empty cell is nothing; dates can lack month or day.
        datapackage.json says what each column means, and which columns name rows of other tables.
        R:           read.csv("stances.csv", na.strings = "", check.names = FALSE, encoding = "UTF-8")
        Python:      pandas.read_csv("stances.csv", keep_default_na=False, na_values=[""])
                     (so that NA stays the country Namibia, there and in R)
        DuckDB:      SELECT * FROM read_csv('stances.csv', header = true, all_varchar = true);
        Spreadsheet: import the file as UTF-8, all columns as text. Do not open it with a click: the texts are as in the
                     dossier, and a spreadsheet would work out one that begins with = + - or @.
        Who said what: stances, joined by id with stance in stance_answers, stance_conditions and citations.
        """;
  }
}
