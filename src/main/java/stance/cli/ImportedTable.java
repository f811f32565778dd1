package stance.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stance.intake.CsvTable;
import stance.intake.Imported;
import stance.intake.KnownIds;
import stance.intake.Part;
import stance.intake.TableImport;
import stance.intake.TableMap;
import stance.intake.UnreadableTable;

/** What {@code stance import} reads, and whether a dossier can be made of it at all. */
final class ImportedTable {

  private ImportedTable() {}

  /**
   * What the table gives by the map; nothing if the map cannot be read, after its errors have been
   * shown.
   *
   * @throws UsageError if there is no such file, or table and map leave out what a stance needs
   */
  static Optional<Imported> of(String file, ParseResult parsed, Console console) {
    Optional<TableMap> read = ReadyMaps.read(parsed.matchedOptionValue("--map", ""), console);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    TableMap map = read.get().giving(GivenParts.of(parsed));
    CsvTable table = table(file, "FILE", map.separator(), console);
    refuseUnlessWhole(table, map);
    return Optional.of(TableImport.of(table, map, known(parsed, console)));
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
      String line = unreadable.line().isPresent() ? ":" + unreadable.line().getAsLong() : "";
      throw new UsageError("'" + file + line + "': " + unreadable.getMessage(), unreadable.help());
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
