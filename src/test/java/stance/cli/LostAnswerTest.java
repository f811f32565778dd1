package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.terminal.TerminalFacts;

/** What becomes of an answer where nothing more can be written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LostAnswerTest {

  private static final OutputStream FULL =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("No space left on device");
        }
      };

  /** Those that write files, or speak with another program, and answer with nothing. */
  private static final Set<String> WITHOUT_ANSWER =
      Set.of("add", "blind", "export", "import", "init", "lsp", "merge", "warm");

  static List<String> commands() {
    return List.of(
        "compare sajjan scheer",
        "compare sajjan scheer -f xlsx",
        "brief sajjan scheer",
        "brief sajjan -f docx",
        "show sajjan",
        "matrix canada russia",
        "near canada",
        "gap canada russia",
        "ground canada russia",
        "list",
        "list actors -f json",
        "check --quality",
        "explain",
        "diff positions positions",
        "changes ukraine",
        "find robust",
        "cite scheer timing -f bibtex",
        "agree positions positions",
        "schema --print actor",
        "completion bash",
        "doctor",
        "help",
        "help flags",
        "compare --help",
        "--version");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_says_that_it_could_not_be_written(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            Map.of("STANCE_DOSSIER", Session.SHIPPED.toAbsolutePath().toString()),
            Path.of(""),
            Session.SHIPPED,
            TerminalFacts.of(Map.of(), new Properties(), () -> false),
            new ByteArrayInputStream(new byte[0]),
            FULL,
            err);
    assertThat(new Program(world).run(List.of(command.split(" ")))).isEqualTo(ExitStatus.OUTPUT);
    assertThat(err.toString(UTF_8))
        .endsWith("error: the answer could not be written: No space left on device\n")
        .doesNotContain("\tat ");
  }

  @Test
  void no_command_with_an_answer_is_left_out() {
    Set<String> tried =
        commands().stream().map(command -> command.split(" ")[0]).collect(Collectors.toSet());
    assertThat(Stream.concat(tried.stream(), WITHOUT_ANSWER.stream()))
        .containsAll(Commands.all().stream().map(Command::name).toList());
  }
}
