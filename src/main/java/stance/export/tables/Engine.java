package stance.export.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A database that runs findings.sql, once it has the tables: how each of them reads files of CSV is
 * where they differ. What is written depends on the columns alone, and on nothing that a dossier
 * says.
 */
public enum Engine {
  DUCKDB(
      "duckdb",
      """
      -- Makes tables of the files beside this one. In their folder:
      --   duckdb findings.db -c ".read load-duckdb.sql" -c ".read findings.sql" -c "FROM findings"
      """,
      '"',
      Engine::forDuckDb),
  SPARK(
      "spark",
      """
      -- Makes tables of the files beside this one. In their folder:
      --   spark-sql -i load-spark.sql -f findings.sql
      -- On a cluster, put the place of the files before their names:
      --   sed "s|path '|path 's3a://bucket/tables/|" load-spark.sql
      """,
      '`',
      Engine::forSpark),
  TRINO(
      "trino",
      """
      -- Makes the tables that findings.sql reads, through a Hive connector, whose external tables are folders. Put
      -- each file into a folder of its own, named as the file without .csv, and the place of these for PLACE:
      --   sed "s|PLACE|s3://bucket/tables|" load-trino.sql
      -- The other tables have cells of several lines, which Hive does not read.
      """,
      '"',
      Engine::forTrino);

  private final String word;
  private final String head;
  private final char quote;
  private final Function<Table, String> loading;

  Engine(String word, String head, char quote, Function<Table, String> loading) {
    this.word = word;
    this.head = head;
    this.quote = quote;
    this.loading = loading;
  }

  /** The name of the file that loads the tables. */
  public String file() {
    return "load-" + word + ".sql";
  }

  /**
   * The statements that make these tables.
   *
   * @param tables those that tell of the dossier
   * @param forFindings those that findings.sql reads
   */
  public String load(List<Table> tables, List<Table> forFindings) {
    StringBuilder statements = new StringBuilder(head);
    for (Table table : tables) {
      if (this != TRINO || Findings.READS.contains(table.name())) {
        statements.append('\n').append(loading.apply(table));
      }
    }
    forFindings.forEach(table -> statements.append('\n').append(loading.apply(table)));
    return statements.toString();
  }

  private static String forDuckDb(Table table) {
    return String.format(
        Locale.ROOT,
        """
        DROP TABLE IF EXISTS %1$s;
        CREATE TABLE %1$s AS
        SELECT * FROM read_csv('%1$s.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
          new_line = '\\n', nullstr = '', max_line_size = 16777216, parallel = false, columns = {
        %2$s
        });
        """,
        table.name(),
        listed(
            table.columns(), column -> "  '" + column.name() + "': '" + DUCKDB.type(column) + "'"));
  }

  private static String forSpark(Table table) {
    return String.format(
        Locale.ROOT,
        """
        CREATE OR REPLACE TEMPORARY VIEW csv_%1$s (
        %2$s
        ) USING csv OPTIONS (path '%1$s.csv', header 'true', multiLine 'true', quote '"', escape '"', nullValue '');
        DROP TABLE IF EXISTS %1$s;
        CREATE TABLE %1$s AS SELECT * FROM csv_%1$s;
        """,
        table.name(),
        listed(
            table.columns(),
            column -> "  " + SPARK.quoted(column.name()) + " " + SPARK.type(column)));
  }

  /** Hive reads texts alone. */
  private static String forTrino(Table table) {
    return String.format(
        Locale.ROOT,
        """
        DROP TABLE IF EXISTS csv_%1$s;
        CREATE TABLE csv_%1$s (
        %2$s
        ) WITH (format = 'CSV', external_location = 'PLACE/%1$s', skip_header_line_count = 1);
        DROP TABLE IF EXISTS %1$s;
        CREATE TABLE %1$s AS SELECT
        %3$s
        FROM csv_%1$s;
        """,
        table.name(),
        listed(table.columns(), column -> "  " + TRINO.quoted(column.name()) + " VARCHAR"),
        listed(
            table.columns(),
            column -> {
              String name = TRINO.quoted(column.name());
              return "  CAST(NULLIF(" + name + ", '') AS " + TRINO.type(column) + ") AS " + name;
            }));
  }

  private static String listed(List<Column> columns, Function<Column, String> each) {
    return columns.stream().map(each).collect(Collectors.joining(",\n"));
  }

  private String quoted(String name) {
    return quote + name + quote;
  }

  private String type(Column column) {
    return switch (column.type()) {
      // A date that may lack its day is no date to an engine.
      case TEXT, ID, DATE -> this == SPARK ? "STRING" : "VARCHAR";
      case DAY -> "DATE";
      case WHOLE -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case TRUTH -> "BOOLEAN";
    };
  }
}
