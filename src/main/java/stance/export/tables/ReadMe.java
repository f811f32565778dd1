package stance.export.tables;

import stance.dossier.Dossier;

/** What stands beside exported tables for the people who open them. */
public final class ReadMe {

  /** The name of its file. */
  public static final String FILE = "README.txt";

  private static final String FINDINGS =
      """
      Findings:    duckdb findings.db -c ".read load-duckdb.sql" -c ".read findings.sql" -c "FROM findings"
                   findings.sql says at its head what it makes of the tables, and which four of them say what it is asked.
      """;

  private ReadMe() {}

  /** How to open the tables of a dossier, and how to have findings of them where there is SQL. */
  public static String of(Dossier dossier, boolean withSql) {
    return tables(dossier) + (withSql ? FINDINGS : "");
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
