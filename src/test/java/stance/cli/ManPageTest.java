package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.launcher.Subprocess;

/** The pages of the manual say what help says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManPageTest {

  private static final String DATE = "2019-09-13";

  @TempDir Path folder;

  @Test
  void are_there_for_every_command_and_those_below() {
    assertThat(SharedFiles.files(DATE).keySet())
        .contains(
            "man/man1/stance.1",
            "man/man1/stance-compare.1",
            "man/man1/stance-add-stance.1",
            "bash-completion/completions/stance",
            "zsh/site-functions/_stance",
            "fish/vendor_completions.d/stance.fish");
    for (Command command : Commands.all()) {
      assertThat(SharedFiles.files(DATE)).containsKey("man/man1/stance-" + command.name() + ".1");
    }
  }

  @Test
  void are_such_as_mandoc_has_nothing_to_say_against() throws IOException {
    assumeTrue(isThere("mandoc"), "there is no mandoc to read the pages");
    List<String> arguments = new ArrayList<>(List.of("-T", "lint", "-W", "warning"));
    arguments.addAll(written());
    Subprocess.Outcome outcome =
        Subprocess.of("mandoc", arguments.toArray(String[]::new)).in(folder).run();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void hold_every_word_of_the_help_of_a_command() throws IOException {
    assumeTrue(isThere("mandoc"), "there is no mandoc to read the pages");
    written();
    for (Command command : Commands.all()) {
      if (!command.name().equals(HelpCommand.NAME)) {
        String help = Session.in(folder).run(List.of("help", command.name())).out();
        String page =
            Subprocess.of(
                    "mandoc", "-T", "ascii", "-O", "width=200", "stance-" + command.name() + ".1")
                .in(folder)
                .run()
                .out()
                .replaceAll(".\b", "");
        assertThat(words(page)).as(command.name()).containsAll(words(help));
      }
    }
  }

  /** Words of letters alone: signs are set in other ways. */
  private static List<String> words(String text) {
    return List.of(text.split("[^a-zA-Z]+")).stream()
        .filter(
            word ->
                !List.of("Usage", "Examples", "Arguments", "Options", "Commands").contains(word))
        .toList();
  }

  private List<String> written() throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> file : SharedFiles.files(DATE).entrySet()) {
      if (file.getKey().endsWith(".1")) {
        String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
        Files.writeString(folder.resolve(name), file.getValue());
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isThere(String command) {
    return Subprocess.of("sh", "-c", "command -v " + command).in(Path.of(".")).run().status() == 0;
  }
}
