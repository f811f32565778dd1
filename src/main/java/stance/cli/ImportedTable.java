package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stance.intake.CellPlaces;
import stance.intake.CsvTable;
import stance.intake.Imported;
import stance.intake.KnownIds;
import stance.intake.Part;
import stance.intake.Refusal;
import stance.intake.TableImport;
import stance.intake.TableMap;
import stance.intake.UnreadableTable;
import stance.problem.Problem;
import stance.problem.Severity;

/** What {@code stance import} reads, and whether a dossier can be made of it at all. */
record ImportedTable(Imported imported, List<Problem> problems) {

  /**
   * What the table gives by the map; nothing if the map cannot be read, after its errors have been
   * shown.
   *
   * @throws UsageError if there is no such file, or table and map leave out what a stance needs
   */
  static Optional<ImportedTable> of(String file, ParseResult parsed, Console console) {
    byte[] bytes = ReadyMaps.bytes(file, "FILE", console);
    Optional<TableMap> read = ReadyMaps.read(parsed.matchedOptionValue("--map", ""), console);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    TableMap map = read.get().giving(GivenParts.of(parsed));
    CsvTable table = table(file, bytes, map.separator());
    refuseUnlessWhole(table, map);
    Imported imported = TableImport.of(table, map, known(parsed, console));
    return Optional.of(
        new ImportedTable(
            imported,
            imported.report().refused().isEmpty()
                ? List.of()
                : problems(imported, new CellPlaces(file, bytes, map.separator()))));
  }

  private static List<Problem> problems(Imported imported, CellPlaces places) {
    List<Problem> problems = new ArrayList<>();
    for (Refusal refusal : imported.report().refused()) {
      problems.add(
          new Problem(
              "",
              Severity.ERROR,
              places.of(refusal.line(), refusal.heading()),
              "the row " + refusal.why(),
              Optional.of(refusal.help())));
    }
    return problems;
  }

  private static void refuseUnlessWhole(CsvTable table, TableMap map) {
    for (String heading : map.columns().values()) {
      if (table.header().indexOf(heading) != table.header().lastIndexOf(heading)) {
        throw new UsageError(
            "two columns of the table are called '" + heading + "'", "give one another name");
      }
    }
    List<String> columns = TableImport.missingColumns(table, map);
    if (!columns.isEmpty()) {
      throw new UsageError(
          "the table has no column " + quoted(columns),
          "its columns are "
              + quoted(table.header())
              + "; its first line has the headings; name them in the map as they stand there");
    }
    if (table.rows().isEmpty() && table.faults().isEmpty()) {
      throw new UsageError(
          "the table has no rows", "below its headings it has a row for each stance");
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

  private static CsvTable table(String file, byte[] bytes, String separator) {
    try {
      return CsvTable.read(bytes, separator);
    } catch (UnreadableTable unreadable) {
      String line = unreadable.line().isPresent() ? ":" + unreadable.line().getAsLong() : "";
      throw new UsageError("'" + file + line + "': " + unreadable.what(), unreadable.help());
    }
  }

  private static KnownIds known(ParseResult parsed, Console console) {
    String file = parsed.matchedOptionValue("--ids", "");
    if (!parsed.hasMatchedOption("--ids")) {
      return KnownIds.NONE;
    }
    return KnownIds.of(table(file, ReadyMaps.bytes(file, "--ids", console), ","))
        .orElseThrow(
            () ->
                new UsageError(
                    "'" + file + "' names no ids", "name the ids.csv that an import wrote"));
  }
}
