package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/** A dossier is named in any way that an option can be written, and read once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamedDossierTest {

  private static final String MADE =
      Golden.RESOURCES.resolve("dossiers/made").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void write_a_dossier_in_which_all_is_wrong() throws IOException {
    Files.createDirectories(folder.resolve("broken/actors"));
    Files.writeString(folder.resolve("broken/dossier.yaml"), "format: 7\n");
  }

  private Session.Outcome run(String... arguments) {
    return Session.in(folder).run(List.of(arguments));
  }

  @Test
  void a_dossier_is_the_same_in_whatever_way_it_is_named() {
    Session.Outcome named = run("list", "-d", MADE);
    assertThat(named.status()).isZero();
    assertThat(named.out()).isNotEmpty();
    for (List<String> way :
        List.of(
            List.of("list", "--dossier", MADE),
            List.of("list", "--dossier=" + MADE),
            List.of("list", "-d" + MADE),
            List.of("list", "-d=" + MADE))) {
      assertThat(run(way.toArray(String[]::new))).as("%s", way).isEqualTo(named);
    }
    // Only what was typed has to be typed again in the commands that it names.
    assertThat(named.out()).contains(" -d " + MADE);
    Session.Outcome fromEnvironment =
        Session.in(folder).with(Map.of("STANCE_DOSSIER", MADE)).run(List.of("list"));
    assertThat(fromEnvironment)
        .isEqualTo(new Session.Outcome(named.status(), named.out().replace(" -d " + MADE, ""), ""));
  }

  @Test
  void nothing_is_said_of_a_dossier_where_the_command_line_is_wrong() {
    Session.Outcome outcome = run("list", "-d", "broken", "--no-such-option");
    assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo("error: unknown option '--no-such-option'\n  Try stance list --help\n");
  }

  @Test
  void what_is_wrong_with_a_dossier_is_told_once() {
    Session.Outcome outcome = run("list", "-d", "broken");
    assertThat(outcome.status()).isEqualTo(ExitStatus.DOSSIER.code());
    assertThat(outcome.err()).containsOnlyOnce("[unknown-format]");
  }

  @Test
  void a_folder_that_is_not_there_is_told_of_once() {
    Session.Outcome outcome = run("list", "-d", "gone");
    assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(outcome.err()).containsOnlyOnce("--dossier names no folder: 'gone'");
  }

  @Test
  void help_is_given_whatever_dossier_is_named() {
    assertThat(run("list", "-d", "broken", "--help")).isEqualTo(run("list", "--help"));
  }
}
