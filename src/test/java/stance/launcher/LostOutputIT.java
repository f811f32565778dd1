package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an answer that cannot be written. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LostOutputIT {

  private static Subprocess.Outcome shell(String script) {
    return Subprocess.of("sh", "-c", script).run();
  }

  @Test
  void a_full_disk_is_told_of() {
    assumeThat(Path.of("/dev/full")).exists();
    assertThat(shell("bin/stance compare > /dev/full"))
        .isEqualTo(
            new Subprocess.Outcome(
                74, "", "error: the answer could not be written: No space left on device\n"));
  }

  @Test
  void a_full_disk_behind_an_option_is_told_of() {
    assumeThat(Path.of("/dev/full")).exists();
    assertThat(shell("bin/stance compare -o /dev/full"))
        .isEqualTo(
            new Subprocess.Outcome(
                74,
                "",
                "error: the answer could not be written: '/dev/full': No space left on device\n"));
  }

  @Test
  void a_reader_who_has_had_enough_is_no_error() {
    String everything = "bin/stance compare poroshenko putin volker gabriel merkel --explain --all";
    Subprocess.Outcome outcome =
        shell(
            "{ "
                + everything
                + "; "
                + everything
                + " -f json; echo \"status $?\" >&2; } | head -n 1");
    assertThat(outcome.out()).startsWith("Ukraine peacekeeping mission");
    assertThat(outcome.err()).isEqualTo("status 0\n");
  }

  @Test
  void a_closed_standard_output_is_told_of() {
    Subprocess.Outcome outcome = shell("bin/stance compare >&-");
    assertThat(outcome.status()).isEqualTo(74);
    assertThat(outcome.err()).startsWith("error: the answer could not be written: ");
  }

  @Test
  void a_closed_standard_error_costs_nothing_but_the_messages() {
    assertThat(shell("bin/stance compare nobody 2>&-"))
        .isEqualTo(new Subprocess.Outcome(2, "", ""));
    assertThat(shell("bin/stance --version 2>&-"))
        .isEqualTo(new Subprocess.Outcome(0, "stance 1.0.0\n", ""));
  }

  @Test
  void a_closed_standard_input_is_told_of_where_it_is_read() {
    Subprocess.Outcome outcome = shell("bin/stance check - <&-");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: standard input is closed, or cannot be read\n");
    assertThat(shell("bin/stance --version <&-").status()).isZero();
  }

  @Test
  void an_answer_that_is_added_to_a_log_leaves_what_stands_in_it(@TempDir Path folder) {
    assumeThat(Path.of("/dev/stdout")).exists();
    String log = folder.resolve("log").toString();
    shell("echo kept > " + log + "; bin/stance list -o /dev/stdout >> " + log);
    assertThat(Path.of(log)).content().startsWith("kept\n").contains("actors");
  }

  @Test
  void an_answer_can_go_to_another_open_stream() {
    assumeThat(Path.of("/dev/fd")).exists();
    String list = shell("bin/stance list").out();
    assertThat(shell("bin/stance list -o /dev/fd/3 3>&1 >/dev/null | cat").out()).isEqualTo(list);
  }
}
