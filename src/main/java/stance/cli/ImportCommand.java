package stance.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.document.FlatTable;
import stance.intake.CsvTable;
import stance.intake.Imported;
import stance.intake.KnownIds;
import stance.intake.Part;
import stance.intake.TableImport;
import stance.intake.TableMap;
import stance.intake.UnreadableTable;
import stance.render.Csv;
import stance.screen.ImportScreen;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierFiles;

/** {@code stance import}: a dossier made of a table with a stance a row. */
final class ImportCommand implements Command {

  private static final String IDS = "ids.csv";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String does() {
    return "Makes a dossier of a table (CSV) with a stance a row. A map says which column holds"
        + " what, and what the answers mean; what the table does not say is given by --set or stays"
        + " unsaid. Nothing is written if a row cannot be read, unless --partial is given.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance import theses.csv berlin --map wahl-o-mat --set date=2021-09-26"
                + " --set title=Berlin --set publisher=bpb --set evidence=direct",
            "stance import votes.csv assembly --map my-map.yaml",
            "stance import votes.csv again --map my-map.yaml --ids assembly/ids.csv");
    spec.addPositional(
        positional("FILE", "0", "The table, in UTF-8; its first line names the columns."));
    spec.addPositional(positional("NEW", "1", "The folder to write: a new or an empty one."));
    spec.addOption(
        CommonOptions.one("MAP", "--map")
            .description(
                "How to read the table: a file, or one that is ready: "
                    + String.join(", ", ReadyMaps.names())
                    + ".")
            .build());
    GivenParts.addTo(spec);
    spec.addOption(
        CommonOptions.one("FILE", "--ids")
            .description("The ids.csv of an earlier import: what it names keeps its id.")
            .build());
    spec.addOption(
        CommonOptions.flag("--partial")
            .description("Write the dossier of the rows that can be read.")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static PositionalParamSpec positional(String label, String index, String does) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(does)
        .build();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    String file = parsed.matchedPositionalValue(0, "");
    NewFolder folder = NewFolder.of("NEW", parsed.<String>matchedPositionalValue(1, ""), console);
    Optional<TableMap> read = ReadyMaps.read(parsed.matchedOptionValue("--map", ""), console);
    if (read.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    TableMap map = read.get().giving(GivenParts.of(parsed));
    CsvTable table = table(file, "FILE", map.separator(), console);
    refuseUnlessWhole(table, map);
    Imported imported = TableImport.of(table, map, known(parsed, console));
    boolean whole = imported.report().refused().isEmpty();
    console.tell(ImportScreen.lines(imported, file));
    if (!whole && !parsed.hasMatchedOption("--partial")) {
      console.tell(
          List.of(
              Styled.of("nothing was written", Role.ERROR)
                  .plus("; mend the table or the map, or leave these rows out with --partial")));
      return ExitStatus.NO;
    }
    Map<String, byte[]> files = new LinkedHashMap<>(DossierFiles.of(imported.dossier()));
    FlatTable ids = new FlatTable(KnownIds.header(), imported.ids().rows());
    files.put(IDS, Csv.exactly(ids).getBytes(StandardCharsets.UTF_8));
    folder.write(files);
    console.tell(
        List.of(
            Styled.of("wrote ").plus(folder.name(), Role.LITERAL),
            Styled.of("  what may be wrong with it: ")
                .plus("stance check " + folder.name(), Role.LITERAL)));
    return ExitStatus.DONE;
  }

  private static void refuseUnlessWhole(CsvTable table, TableMap map) {
    List<String> columns = TableImport.missingColumns(table, map);
    if (!columns.isEmpty()) {
      throw new UsageError(
          "the table has no column " + quoted(columns),
          "its columns are "
              + quoted(table.header())
              + "; name them in the map as they stand there");
    }
    List<Part> missing = map.missing();
    if (!missing.isEmpty()) {
      List<String> words = missing.stream().map(Part::word).toList();
      boolean column = missing.stream().anyMatch(part -> !part.canBeGiven());
      throw new UsageError(
          "neither the table nor the map tells " + String.join(", ", words),
          column
              ? "name its column in the map, under 'columns'"
              : "give it: --set " + words.get(0) + "=TEXT, or in the map, under 'given'");
    }
  }

  private static String quoted(List<String> texts) {
    return String.join(", ", texts.stream().map(text -> "'" + text + "'").toList());
  }

  private static CsvTable table(String file, String what, String separator, Console console) {
    try {
      return CsvTable.read(ReadyMaps.bytes(file, what, console), separator);
    } catch (UnreadableTable unreadable) {
      throw new UsageError("'" + file + "': " + unreadable.getMessage(), unreadable.help());
    }
  }

  private static KnownIds known(ParseResult parsed, Console console) {
    String file = parsed.matchedOptionValue("--ids", "");
    if (!parsed.hasMatchedOption("--ids")) {
      return KnownIds.NONE;
    }
    return KnownIds.of(table(file, "--ids", ",", console))
        .orElseThrow(
            () ->
                new UsageError(
                    "'" + file + "' names no ids", "name the ids.csv that an import wrote"));
  }
}
