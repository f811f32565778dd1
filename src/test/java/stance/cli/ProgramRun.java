package stance.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stance.terminal.ColorChoice;
import stance.terminal.TerminalFacts;

/** One run of the program within a test, as into a pipe. */
record ProgramRun(int status, String out, String err) {

  private static final TerminalFacts NO_TERMINAL =
      new TerminalFacts(
          false, false, OptionalInt.empty(), OptionalInt.empty(), true, ColorChoice.AUTO, false);

  /** Runs a command line on a dossier, with paths from {@code folder}. */
  static ProgramRun of(Path dossier, Path folder, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Map.of("STANCE_DOSSIER", dossier.toAbsolutePath().toString()),
            folder,
            dossier,
            NO_TERMINAL,
            new ByteArrayInputStream(new byte[0]),
            out,
            err);
    int status = new Program(surroundings).run(args).code();
    return new ProgramRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
