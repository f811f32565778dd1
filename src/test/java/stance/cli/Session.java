package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import stance.terminal.TerminalFacts;

/**
 * A place to run the program in within a test: a folder, an environment, the width of the terminal
 * that it writes to, absent where it writes to none, and what it reads.
 */
record Session(Path folder, Map<String, String> variables, OptionalInt terminal, String input) {

  /** The dossier of the source, which the assembled program has beside it. */
  static final Path SHIPPED = Path.of("positions");

  Session {
    variables = Map.copyOf(variables);
  }

  /** What a run leaves behind. */
  record Outcome(int status, String out, String err) {}

  /** A session that writes to no terminal. */
  static Session in(Path folder) {
    return new Session(folder, Map.of(), OptionalInt.empty(), "");
  }

  /** The same, working on this dossier. */
  Session on(Path dossier) {
    return with(Map.of("STANCE_DOSSIER", dossier.toAbsolutePath().toString()));
  }

  /** The same with other variables of the environment. */
  Session with(Map<String, String> otherVariables) {
    return new Session(folder, otherVariables, terminal, input);
  }

  /** The same, writing to a terminal of this width, or to none. */
  Session at(OptionalInt otherTerminal) {
    return new Session(folder, variables, otherTerminal, input);
  }

  /** The same, reading this. */
  Session reading(String otherInput) {
    return new Session(folder, variables, terminal, otherInput);
  }

  /** Runs the program. */
  Outcome run(List<String> arguments) {
    return run(arguments, System::nanoTime);
  }

  /** Runs the program by another clock, which counts nanoseconds. */
  Outcome run(List<String> arguments, LongSupplier clock) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World surroundings =
        new World(
            variables,
            folder,
            SHIPPED,
            facts(),
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            err,
            clock);
    ExitStatus status = new Program(surroundings).run(arguments);
    return new Outcome(status.code(), out.toString(UTF_8), err.toString(UTF_8));
  }

  private TerminalFacts facts() {
    Properties properties = new Properties();
    properties.setProperty("stance.stdout.tty", Boolean.toString(terminal.isPresent()));
    properties.setProperty("stance.stderr.tty", Boolean.toString(terminal.isPresent()));
    terminal.ifPresent(width -> properties.setProperty("stance.width", Integer.toString(width)));
    Map<String, String> environment = new TreeMap<>(Map.of("LANG", "C.UTF-8"));
    environment.putAll(variables);
    return TerminalFacts.of(environment, properties, () -> false);
  }
}
