package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.export.tables.Engine;
import stance.export.tables.Findings;
import stance.export.tables.RequestTables;
import stance.export.tables.SqlTables;
import stance.export.tables.Table;

/** The SQL that an export can have beside its tables, and what that is to compare. */
final class SqlOptions {

  private static final String SQL = "--sql";

  private SqlOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.flag(SQL)
            .description(
                "Add findings.sql: it works out from the tables what compare and matrix say, on"
                    + " DuckDB, Spark and Trino.")
            .build());
  }

  /**
   * The tables that the SQL reads besides; none where it is not asked for.
   *
   * @throws UsageError if what it is to compare cannot be
   */
  static List<Table> tables(ParseResult parsed, Dossier dossier) {
    if (!parsed.hasMatchedOption(SQL)) {
      return List.of();
    }
    ExportRequest request = ExportRequest.of(parsed, dossier);
    List<Table> tables = new ArrayList<>(SqlTables.of(dossier));
    tables.addAll(
        RequestTables.of(request.standings().basis(), request.actors(), request.questions()));
    return tables;
  }

  /** The files of SQL for these tables. */
  static Map<String, Supplier<String>> files(List<Table> dossier, List<Table> forFindings) {
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    if (!forFindings.isEmpty()) {
      for (Engine engine : Engine.values()) {
        files.put(engine.file(), () -> engine.load(dossier, forFindings));
      }
      files.put(Findings.FILE, Findings::sql);
    }
    return files;
  }

  /** The names of all files that --sql can write. */
  static Set<String> known() {
    Set<String> names = new LinkedHashSet<>(List.of(Findings.FILE));
    for (Engine engine : Engine.values()) {
      names.add(engine.file());
    }
    Findings.TABLES.forEach(table -> names.add(table + ".csv"));
    return names;
  }
}
