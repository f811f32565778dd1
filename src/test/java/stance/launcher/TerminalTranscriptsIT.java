package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import stance.Golden;

/**
 * What a person sees of the built program on a terminal, from the launcher to the last escape, was
 * read and accepted; {@code script} lends the terminal.
 */
@EnabledOnOs(OS.LINUX)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TerminalTranscriptsIT {

  private static final Path ACCEPTED = Golden.RESOURCES.resolve("golden/terminals.md");
  private static final Path DOSSIERS = Golden.RESOURCES.resolve("dossiers").toAbsolutePath();

  private static final String COMPARE = "stance compare mayor harbour -d tunnel";
  private static final String CHECK = "stance check faulty";

  private static final List<String> COMMANDS =
      List.of(
          COMPARE,
          "stance brief mayor -d tunnel",
          "stance list actors -d tunnel",
          "stance show mayor -d tunnel",
          CHECK);

  /** A terminal, as the variables of the environment tell of it. */
  private record Terminal(int columns, String variables, List<String> commands) {}

  private static final List<Terminal> TERMINALS =
      List.of(
          new Terminal(80, "TERM=xterm-256color", COMMANDS),
          new Terminal(140, "TERM=xterm-256color", COMMANDS),
          new Terminal(80, "TERM=xterm", List.of(COMPARE, CHECK)),
          new Terminal(80, "TERM=dumb", List.of(COMPARE, CHECK)),
          new Terminal(80, "TERM=xterm-256color NO_COLOR=1", List.of(COMPARE, CHECK)),
          new Terminal(80, "TERM=xterm-256color LC_ALL=C", List.of(COMPARE)),
          new Terminal(
              80,
              "TERM=xterm-256color VTE_VERSION=7006",
              List.of(COMPARE + " -q build --explain", "stance brief mayor -d tunnel")));

  @Test
  void are_as_accepted() {
    assumeTrue(
        Subprocess.of("sh", "-c", "command -v script").run().status() == 0, "script is missing");
    // Each command is a process of its own that a person would wait for.
    Golden.check(
        ACCEPTED,
        TERMINALS.parallelStream()
            .map(TerminalTranscriptsIT::transcript)
            .collect(Collectors.joining("\n")));
  }

  private static String transcript(Terminal terminal) {
    StringBuilder text =
        new StringBuilder("# " + terminal.columns + " columns, " + terminal.variables + "\n");
    for (String command : terminal.commands) {
      text.append("\n```console\n$ ").append(command).append('\n');
      text.append(answer(terminal, command)).append("```\n");
    }
    return text.toString();
  }

  private static String answer(Terminal terminal, String command) {
    Subprocess program =
        Subprocess.of(
                "script",
                "--quiet",
                "--return",
                "--command",
                "stty cols " + terminal.columns + "; " + command,
                "/dev/null")
            .in(DOSSIERS)
            .with("SHELL", "/bin/sh")
            .with("PATH", Subprocess.ASSEMBLY.resolve("bin") + ":" + System.getenv("PATH"));
    for (String variable : terminal.variables.split(" ")) {
      String[] nameAndValue = variable.split("=");
      program = program.with(nameAndValue[0], nameAndValue[1]);
    }
    Subprocess.Outcome outcome = program.run();
    assertThat(outcome.err()).isEmpty();
    String status = outcome.status() == 0 ? "" : "[" + outcome.status() + "]\n";
    return outcome
            .out()
            .replaceAll("(stance\\s+)\\d+[.]\\d+[.]\\d+", "$1VERSION")
            .replace("\r\n", "\n")
            .replace('\u001B', '␛')
        + status;
  }
}
