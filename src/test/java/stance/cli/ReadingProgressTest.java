package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.terminal.TerminalFacts;
import stance.yaml.DossierReader;
import stance.yaml.PathFolder;

/** Who waits for a dossier on a terminal sees how far it is, and later nothing of that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingProgressTest {

  private static final Path DOSSIER = Path.of("src/test/resources/dossiers/made");

  @Test
  void says_nothing_in_the_first_second() {
    assertThat(toldOnTerminal(true, 1_000)).isEmpty();
  }

  @Test
  void counts_the_files_after_a_second_and_takes_the_line_away() {
    int files = new PathFolder(DOSSIER).contents().files().size();
    String told = toldOnTerminal(true, 600_000_000);
    String last = "reading: " + files + " of " + files + " files";
    assertThat(told)
        .startsWith("\rreading: 2 of " + files + " files\rreading: 3 of " + files + " files\r")
        .endsWith("\r" + last + "\r" + " ".repeat(last.length()) + "\r");
  }

  @Test
  void does_not_write_for_every_file_where_they_come_quickly() {
    String told = toldOnTerminal(true, 210_000_000);
    String everyFile = toldOnTerminal(true, 600_000_000);
    assertThat(told).contains("reading: 5 of").doesNotContain("reading: 4 of");
    assertThat(told.length()).isLessThan(everyFile.length());
  }

  @Test
  void says_nothing_where_standard_error_is_no_terminal() {
    assertThat(toldOnTerminal(false, 600_000_000)).isEmpty();
  }

  /** What is told when {@code each} nanoseconds pass from one look at the clock to the next. */
  private static String toldOnTerminal(boolean terminal, long each) {
    AtomicLong clock = new AtomicLong();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Properties properties = new Properties();
    properties.setProperty("stance.stdout.tty", "false");
    properties.setProperty("stance.stderr.tty", Boolean.toString(terminal));
    World surroundings =
        new World(
            Map.of(),
            DOSSIER,
            DOSSIER,
            TerminalFacts.of(Map.of(), properties, () -> false),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            () -> clock.getAndAdd(each));
    DossierReader reader =
        ReadingProgress.read(
            new PathFolder(DOSSIER), new Console(surroundings, DisplayOptions.UNASKED));
    assertThat(reader.result().problems()).isEmpty();
    return err.toString(UTF_8);
  }
}
