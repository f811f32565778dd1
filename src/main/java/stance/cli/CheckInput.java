package stance.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;
import stance.check.CheckPlan;
import stance.check.CheckResult;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.yaml.DossierReader;
import stance.yaml.PathFolder;

/**
 * What is to be checked: a dossier, or one actor's file against it.
 *
 * @param base what leads from the current folder to a file of the dossier
 * @param fromRoot what leads there from the root of the repository
 * @param without for one file: the dossier without it
 */
record CheckInput(
    Result<Dossier> read,
    String base,
    String fromRoot,
    Optional<String> file,
    Optional<Result<Dossier>> without) {

  static final String STANDARD_INPUT = "-";

  static CheckInput of(ParseResult parsed, Console console) {
    String asked = parsed.matchedPositionalValue(0, "");
    boolean fromInput = asked.equals(STANDARD_INPUT);
    Path folder =
        !parsed.hasMatchedPositional(0) || fromInput
            ? DossierOptions.folderToCheck(parsed, console)
            : DossierOptions.existing(asked, "DIR", console.surroundings(), DossierOptions.HELP);
    DossierReader reader = ReadingProgress.readKeepingPlaces(new PathFolder(folder), console);
    String base = DossierOptions.prefix(folder, console);
    String fromRoot = RepositoryPath.to(folder, console);
    String name = parsed.matchedOptionValue("--stdin-filename", "");
    if (!fromInput) {
      if (parsed.hasMatchedOption("--stdin-filename")) {
        throw new UsageError("--stdin-filename without -", "stance check - reads from the input");
      }
      return new CheckInput(reader.result(), base, fromRoot, Optional.empty(), Optional.empty());
    }
    byte[] text = standardInput(console);
    String file = name.isEmpty() ? reader.fileFor(text) : within(folder, name, console);
    return new CheckInput(
        reader.with(file, text).result(),
        base,
        fromRoot,
        Optional.of(file),
        Optional.of(reader.result()));
  }

  private static byte[] standardInput(Console console) {
    try {
      return console.surroundings().in().readAllBytes();
    } catch (IOException failed) {
      throw new UsageError(
          "standard input is closed, or cannot be read",
          "give it the text of one actor's file: stance check - < actors/sajjan.yaml");
    }
  }

  /** The name of a file within the dossier, given from the current folder or from the dossier's. */
  private static String within(Path folder, String name, Console console) {
    try {
      Path dossier = folder.toAbsolutePath().normalize();
      Path file = console.surroundings().folder().resolve(name).toAbsolutePath().normalize();
      Path inside = file.startsWith(dossier) ? dossier.relativize(file) : Path.of(name).normalize();
      String relative = inside.toString().replace('\\', '/');
      if (relative.startsWith("actors/") && relative.endsWith(".yaml")) {
        return relative;
      }
    } catch (InvalidPathException none) {
      // Told like any other name that no actor's file can have.
    }
    throw new UsageError(
        "--stdin-filename is no actor's file: '" + name + "'",
        "name it as in the dossier: actors/sajjan.yaml");
  }

  /** All that is to be said; of one file, what concerns it and what is new elsewhere. */
  CheckResult checked(CheckPlan check) {
    CheckResult all = check.of(read);
    if (file.isEmpty() || without.isEmpty()) {
      return all;
    }
    Set<Problem> before = new HashSet<>(check.of(without.get()).problems());
    List<Problem> ofFile =
        all.problems().stream()
            .filter(p -> p.place().file().equals(file.get()) || !before.contains(p))
            .toList();
    return new CheckResult(ofFile, all.quotations());
  }
}
