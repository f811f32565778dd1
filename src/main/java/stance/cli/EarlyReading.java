package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.yaml.BackgroundResult;

/**
 * The dossier that a command line seems to name, being read while the library gets to know what the
 * command line can hold, which takes as long as a small dossier. Where another is named after all,
 * that one is read, and nothing is said of this.
 */
final class EarlyReading {

  /** Nothing is being read. */
  static final EarlyReading NONE = new EarlyReading(Optional.empty());

  private record Begun(Path folder, BackgroundResult<ReadDossier> reading) {}

  private final Optional<Begun> begun;

  private EarlyReading(Optional<Begun> begun) {
    this.begun = begun;
  }

  /** Begins to read what {@code args}, for a command that reads a dossier, seem to name. */
  static EarlyReading of(List<String> args, World surroundings) {
    Path folder;
    try {
      folder = DossierOptions.chosen(named(args), surroundings);
    } catch (UsageError reportedLater) {
      return NONE;
    }
    Console console = new Console(surroundings, DisplayOptions.UNASKED);
    return new EarlyReading(
        Optional.of(
            new Begun(folder, BackgroundResult.begin(() -> ReadDossier.in(folder, console)))));
  }

  private static Optional<String> named(List<String> args) {
    Optional<String> named = Optional.empty();
    String before = "";
    for (String arg : args) {
      if (before.equals("-d") || before.equals("--dossier")) {
        named = Optional.of(arg);
      } else if (arg.startsWith("--dossier=")) {
        named = Optional.of(arg.substring(arg.indexOf('=') + 1));
      }
      before = arg;
    }
    return named;
  }

  /** What is in {@code folder}; read now where it was not the one that was named. */
  ReadDossier of(Path folder, Console console) {
    return begun.isPresent() && begun.get().folder().equals(folder)
        ? begun.get().reading().get()
        : ReadDossier.in(folder, console);
  }
}
