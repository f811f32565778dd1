package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;
import stance.JsonSchemas;

/** What the program says of itself; that of the assembled one is in {@code InstallIT}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoctorCommandTest {

  private static final Path TUNNEL = Golden.RESOURCES.resolve("dossiers/tunnel");

  @Test
  void names_what_is_to_be_mended_and_ends_with_1(@TempDir Path folder) throws IOException {
    Session session = Session.in(folder);
    Session.Outcome outcome = session.run(List.of("doctor", "-f", "json"));
    assertThat(JsonSchemas.check(outcome.out())).isEqualTo("stance.doctor/1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("there is no archive of classes", "\"stance warm\"", "the one that is shipped");
    Files.writeString(folder.resolve("dossier.yaml"), "title: [\n");
    assertThat(session.run(List.of("doctor")).out())
        .contains("it does not load", "the current folder", "stance check -d");
    assertThat(session.on(folder.resolve("none")).run(List.of("doctor")).out())
        .contains("$STANCE_DOSSIER names no folder");
  }

  @Test
  void says_which_dossier_is_used_and_why() {
    Session here = Session.in(Golden.RESOURCES);
    assertThat(here.on(TUNNEL).run(List.of("doctor", "--width", "200")).out())
        .contains("Harbour tunnel: 9 actors", "as $STANCE_DOSSIER says");
    assertThat(here.run(List.of("doctor", "-d", "dossiers/tunnel", "--width", "200")).out())
        .contains("Harbour tunnel: 9 actors", "as --dossier says");
    assertThat(Session.in(Path.of(".")).run(List.of("doctor", "--width", "200")).out())
        .contains("positions in the current folder");
  }

  @Test
  void says_what_the_terminal_shows() {
    Session here = Session.in(TUNNEL);
    assertThat(here.run(List.of("doctor")).out()).contains("none: text is 100 columns wide");
    Session terminal = here.at(OptionalInt.of(90));
    assertThat(terminal.with(Map.of("TERM", "xterm-256color")).run(List.of("doctor")).out())
        .contains("90 columns, 256 colours, UTF-8");
    assertThat(terminal.with(Map.of("TERM", "linux")).run(List.of("doctor")).out())
        .contains("90 columns, 8 colours, UTF-8");
    assertThat(
            terminal
                .with(Map.of("TERM", "linux", "NO_COLOR", "1", "LC_ALL", "C"))
                .run(List.of("doctor"))
                .out())
        .contains("90 columns, no colour, ASCII alone", "C, by LC_ALL");
  }
}
