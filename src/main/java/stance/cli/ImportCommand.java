package stance.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.document.FlatTable;
import stance.dossier.Dossier;
import stance.intake.Imported;
import stance.intake.KnownIds;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.render.Csv;
import stance.screen.ImportScreen;
import stance.yaml.DossierFiles;
import stance.yaml.DossierReader;
import stance.yaml.MemoryFolder;

/** {@code stance import}: a dossier made of a table with a stance a row. */
final class ImportCommand implements Command {

  private static final String IDS = "ids.csv";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String does() {
    return "Makes a dossier of a table (CSV) with a stance a row, or again of the tables that"
        + " stance export wrote. Of a table, a map says which column holds what, and what"
        + " the answers mean; what the table does not say is given by --set or stays unsaid."
        + " Nothing is written if a row cannot be read, unless --partial is given.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance import theses.csv berlin --map wahl-o-mat --set date=2021-09-26"
                + " --set title=Berlin --set publisher=bpb --set evidence=direct",
            "stance import votes.csv assembly --map my-map.yaml",
            "stance import votes.csv again --map my-map.yaml --ids assembly/ids.csv",
            "stance import tables mine");
    spec.addPositional(
        CommonOptions.argument("FILE", Operand.FILE, 0)
            .description(
                "The table, in UTF-8, whose first line names the columns; or the folder of an"
                    + " export, or its datapackage.json.")
            .build());
    spec.addPositional(
        CommonOptions.argument("NEW", Operand.FOLDER, 1)
            .description("The folder to write: a new or an empty one.")
            .build());
    spec.addOption(
        CommonOptions.one("MAP", Operand.FILE.or(ReadyMaps::names), "--map")
            .description(
                "How to read the table: a file, or one that is ready: "
                    + String.join(", ", ReadyMaps.names())
                    + ".")
            .build());
    GivenParts.addTo(spec);
    spec.addOption(
        CommonOptions.one("FILE", Operand.FILE, "--ids")
            .description("The ids.csv of an earlier import: what it names keeps its id.")
            .build());
    spec.addOption(
        CommonOptions.flag(ImportProblems.PARTIAL)
            .description("Write the dossier of the rows that can be read.")
            .build());
    spec.addOption(
        CommonOptions.flag(ImportProblems.ALL)
            .description("Show all that is wrong, however much of it is alike.")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    String file = parsed.matchedPositionalValue(0, "");
    NewFolder folder = NewFolder.of("NEW", parsed.<String>matchedPositionalValue(1, ""), console);
    Optional<TableFolder> tables = TableFolder.of(file, console);
    if (tables.isPresent()) {
      refuseForTables(parsed);
      return tables.get().into(folder, parsed, console);
    }
    Optional<ImportedTable> read = ImportedTable.of(file, parsed, console);
    if (read.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    Imported imported = read.get().imported();
    List<Problem> problems = read.get().problems();
    ImportProblems.show(problems, "", parsed, console);
    console.tell(ImportScreen.lines(imported));
    if (!problems.isEmpty() && !parsed.hasMatchedOption(ImportProblems.PARTIAL)) {
      return ImportProblems.nothingWritten(
          "mend the table or the map, or leave these rows out with --partial", console);
    }
    Map<String, byte[]> files = new LinkedHashMap<>(DossierFiles.of(imported.dossier()));
    Result<Dossier> again = DossierReader.read(new MemoryFolder(files));
    if (again.value().isEmpty()) {
      List<Problem> errors =
          again.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
      ImportProblems.show(errors, folder.name() + "/", parsed, console);
      return ImportProblems.nothingWritten(
          "what stands above would be wrong with these files: mend the table or the map", console);
    }
    FlatTable ids = new FlatTable(KnownIds.header(), imported.ids().rows());
    files.put(IDS, Csv.exactly(ids).getBytes(StandardCharsets.UTF_8));
    folder.write(files);
    return ImportProblems.written(folder, console);
  }

  private static void refuseForTables(ParseResult parsed) {
    for (String option : List.of("--map", "--set", "--ids")) {
      if (parsed.hasMatchedOption(option)) {
        throw new UsageError(
            option + " is of a table with a stance a row, not of the tables of an export",
            "leave it out: these tables say everything");
      }
    }
  }
}
