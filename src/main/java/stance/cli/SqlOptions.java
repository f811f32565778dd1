package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.export.tables.Engine;
import stance.export.tables.Findings;
import stance.export.tables.RequestTables;
import stance.export.tables.SqlTables;
import stance.export.tables.Table;

/** The SQL that an export can have beside its tables, and what that is to compare. */
final class SqlOptions {

  private static final String SQL = "--sql";
  private static final String ACTORS = "--actors";

  private SqlOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.flag(SQL)
            .description(
                "Write findings.sql too: it works out from the tables what compare and matrix say,"
                    + " on DuckDB, Spark and Trino. The options below say what it compares.")
            .build());
    request().options().forEach(spec::addOption);
  }

  /** What only the SQL is told by. */
  private static CommandSpec request() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(
        CommonOptions.one("IDS", Operand.ACTOR.withCommas(), ACTORS)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("With --sql: compare these actors: ids with commas; by default, all.")
            .build());
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    return spec;
  }

  /**
   * The tables that the SQL reads besides; none where it is not asked for.
   *
   * @throws UsageError if what it is to compare is said and it is not asked for, or cannot be
   */
  static List<Table> tables(ParseResult parsed, Dossier dossier) {
    if (!parsed.hasMatchedOption(SQL)) {
      for (OptionSpec option : request().options()) {
        if (parsed.hasMatchedOption(option.longestName())) {
          throw new UsageError(
              option.longestName() + " says what findings.sql is to compare",
              "add --sql, which writes it");
        }
      }
      return List.of();
    }
    List<Table> tables = new ArrayList<>(SqlTables.of(dossier));
    tables.addAll(
        RequestTables.of(
            BasisOptions.of(parsed, dossier),
            actors(parsed, dossier),
            SelectionOptions.of(parsed, dossier)));
    return tables;
  }

  private static List<Actor> actors(ParseResult parsed, Dossier dossier) {
    if (!parsed.hasMatchedOption(ACTORS)) {
      return dossier.actors();
    }
    List<String> words = parsed.matchedOptionValue(ACTORS, List.of());
    Set<Actor> actors = new LinkedHashSet<>();
    for (Actor actor : Lookup.actors(dossier).findAll(words)) {
      if (!actors.add(actor)) {
        throw new UsageError("'" + actor.id() + "' is named twice", "name each actor once");
      }
    }
    return List.copyOf(actors);
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
