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
import stance.export.tables.DataPackage;
import stance.export.tables.DossierTables;
import stance.export.tables.ReadMe;
import stance.export.tables.Table;
import stance.render.Csv;
import stance.render.Json;
import stance.text.Role;
import stance.text.Styled;

/** {@code stance export}: a dossier as tables for other programs. */
final class ExportCommand implements Command {

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String does() {
    return "Writes the dossier as tables for R, Python, DuckDB and spreadsheets: CSV files, one row"
        + " a thing, with a description of every column.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance export tables",
            "stance export --pairs --standings --as-of 2018 tables",
            "stance export --network --wide tables",
            "stance export --sql --as-of 2019-03 --actors ukraine,russia tables");
    spec.addPositional(
        CommonOptions.argument("DIR", Operand.FOLDER, 0)
            .description("The folder to write: a new or an empty one, or an earlier export.")
            .build());
    FindingTables.addTo(spec);
    SqlOptions.addTo(spec);
    ExportRequest.addTo(spec);
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    ExportFolder folder = ExportFolder.of(parsed.<String>matchedPositionalValue(0, ""), console);
    Dossier dossier = DossierOptions.load(parsed, console);
    FindingTables findings = FindingTables.of(parsed, dossier);
    List<Table> ofDossier = DossierTables.of(dossier);
    List<Table> forSql = SqlOptions.tables(parsed, dossier);
    List<Table> tables = new ArrayList<>(ofDossier);
    tables.addAll(findings.tables());
    tables.addAll(forSql);
    if (tables.size() == ofDossier.size()) {
      ExportRequest.refuse(parsed);
    }
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    files.put(DataPackage.FILE, () -> Json.of(DataPackage.of(dossier, tables)));
    files.put(ReadMe.FILE, () -> ReadMe.of(dossier, Set.copyOf(files.keySet())));
    for (Table table : tables) {
      files.put(table.file(), () -> Csv.exactly(table.header(), table.rows(), table.delimiter()));
    }
    files.putAll(findings.files());
    files.putAll(SqlOptions.files(ofDossier, forSql));
    Set<String> known = new LinkedHashSet<>(files.keySet());
    known.addAll(FindingTables.known());
    known.addAll(SqlOptions.known());
    ProgressLine.during(
        console,
        "writing",
        "files",
        progress -> {
          folder.write(files, known, progress);
          return folder;
        });
    console.tell(
        List.of(
            Styled.of("wrote " + tables.size() + " tables to ").plus(folder.name(), Role.LITERAL),
            Styled.of("  = help: ", Role.HELP)
                .plus(folder.name() + "/" + ReadMe.FILE, Role.LITERAL)
                .plus(" says how to open them")));
    return ExitStatus.DONE;
  }
}
