package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The dossier that a command line seems to name, being read while the library gets to know what the
 * command line can hold, which takes as long as a small dossier. Where another is named after all,
 * that one is read, and nothing is said of this.
 */
final class EarlyReading {

  /** Nothing is being read. */
  static final EarlyReading NONE = new EarlyReading(Optional.empty());

  private record Begun(Path folder, FutureTask<ReadDossier> task) {}

  private final Optional<Begun> begun;

  private EarlyReading(Optional<Begun> begun) {
    this.begun = begun;
  }

  /** Begins to read what {@code args}, for a command that reads a dossier, seem to name. */
  static EarlyReading of(List<String> args, Surroundings surroundings) {
    Path folder;
    try {
      folder = DossierOptions.chosen(named(args), surroundings);
    } catch (UsageError reportedLater) {
      return NONE;
    }
    Console console = new Console(surroundings, Looks.UNASKED);
    FutureTask<ReadDossier> task = new FutureTask<>(() -> ReadDossier.in(folder, console));
    Thread thread = new Thread(task, "early reading");
    // It does not hold up the end of a program that has no use for it.
    thread.setDaemon(true);
    thread.start();
    return new EarlyReading(Optional.of(new Begun(folder, task)));
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
    if (begun.isEmpty() || !begun.get().folder().equals(folder)) {
      return ReadDossier.in(folder, console);
    }
    try {
      return begun.get().task().get();
    } catch (ExecutionException failed) {
      // As if it had failed here.
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
