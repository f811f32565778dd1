package stance.export.tables;

import java.util.List;
import java.util.stream.Stream;

/** The statements of a file of SQL, one by one, as programs for the command line part them. */
final class Statements {

  private Statements() {}

  /** Those of {@code sql}, without what is said of them. */
  static List<String> of(String sql) {
    return Stream.of(sql.replaceAll("(?m)^ *--.*\n", "").split(";\n"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
