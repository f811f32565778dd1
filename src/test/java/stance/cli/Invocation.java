package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stance.terminal.ColorChoice;
import stance.terminal.TerminalFacts;

/** What one run of the program within a test left behind. */
record Invocation(int status, String out, String err) {

  private static final TerminalFacts NO_TERMINAL =
      new TerminalFacts(
          false, false, OptionalInt.empty(), OptionalInt.empty(), true, ColorChoice.AUTO, false);

  /** Runs the program in {@code folder}. */
  static Invocation in(Path folder, String... arguments) {
    return in(folder, "", arguments);
  }

  /** Runs the program in {@code folder} with this text as its input. */
  static Invocation in(Path folder, String input, String[] arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Map.of(),
            folder,
            folder.resolve("shipped"),
            NO_TERMINAL,
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            err);
    int status = new Program(surroundings).run(List.of(arguments)).code();
    return new Invocation(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
