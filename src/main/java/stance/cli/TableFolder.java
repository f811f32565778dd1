package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stance.export.tables.DataPackage;
import stance.export.tables.DossierTables;
import stance.export.tables.Table;
import stance.restore.Restoration;
import stance.restore.Restored;
import stance.text.Styled;
import stance.words.English;
import stance.yaml.DossierFiles;

/** A folder of exported tables, of which a dossier is made again. */
record TableFolder(Path path) {

  /** The folder that an argument names, or whose description it names; nothing if it is a file. */
  static Optional<TableFolder> of(String name, Console console) {
    try {
      Path path = console.surroundings().folder().resolve(name);
      if (!name.isEmpty() && Files.isDirectory(path)) {
        return Optional.of(new TableFolder(path));
      }
      Path file = Optional.ofNullable(path.getFileName()).orElse(path);
      if (file.toString().equals(DataPackage.FILE) && Files.isRegularFile(path)) {
        return Optional.of(
            new TableFolder(
                Optional.ofNullable(path.getParent()).orElse(console.surroundings().folder())));
      }
    } catch (InvalidPathException none) {
      // Told like a file that is not there.
    }
    return Optional.empty();
  }

  /** Makes the dossier and writes it to a folder. */
  ExitStatus into(NewFolder folder, ParseResult parsed, Console console) {
    Restored restored = Restoration.of(files());
    ImportProblems.show(restored.problems(), DossierOptions.prefix(path, console), parsed, console);
    console.tell(List.of(summary(restored)));
    if (restored.dossier().isEmpty()) {
      return ImportProblems.nothingWritten("mend the tables", console);
    }
    if (!restored.problems().isEmpty() && !parsed.hasMatchedOption(ImportProblems.PARTIAL)) {
      return ImportProblems.nothingWritten(
          "mend the tables, or leave out these rows and what belongs to them with --partial",
          console);
    }
    folder.write(new LinkedHashMap<>(DossierFiles.of(restored.dossier().get())));
    return ImportProblems.written(folder, console);
  }

  private static Styled summary(Restored restored) {
    String rows = English.count(restored.rows(), "row", "rows");
    int wrong = restored.problems().size();
    String left =
        restored.leftOut() == 0
            ? ""
            : "; " + English.count(restored.leftOut(), "row", "rows") + " would be left out";
    return Styled.of(
        rows
            + ": "
            + (wrong == 0 ? "all of them fit" : English.count(wrong, "error", "errors"))
            + left);
  }

  /** The files of the tables that are there, by their names. */
  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Table form : DossierTables.forms()) {
      Path file = path.resolve(form.file());
      if (Files.isRegularFile(file)) {
        try {
          files.put(form.file(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
          throw new UsageError(
              "'" + form.file() + "' cannot be read: " + OutputFailure.reason(unreadable));
        }
      }
    }
    if (files.isEmpty()) {
      throw new UsageError(
          "the folder has none of the tables that stance export writes",
          "name the folder that was given to stance export, or one file and a map (--map)");
    }
    return files;
  }
}
