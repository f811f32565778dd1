package stance.export.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SQL that works out findings from exported tables; it is the same for every dossier. */
public final class Findings {

  /** The name of its file. */
  public static final String FILE = "findings.sql";

  /** Of the tables of a dossier as it is, those that it reads. */
  public static final List<String> READS = List.of("question_countries");

  /** The tables that are made for it. */
  public static final List<String> TABLES =
      List.of(
          "sql_actors",
          "sql_speakers",
          "sql_questions",
          "sql_implications",
          "sql_records",
          "sql_said",
          "sql_options",
          "sql_terms",
          "sql_conditions",
          "basis",
          "assumed",
          "request_actors",
          "request_questions");

  private Findings() {}

  /** The statements. */
  public static String sql() {
    try (InputStream file = Findings.class.getResourceAsStream("/stance/sql/" + FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program has lost its " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
