package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher tells of a terminal; {@code script} lends it one. */
@EnabledOnOs(OS.LINUX)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TerminalIT {

  @TempDir Path folder;
  private Path java;

  @BeforeEach
  void install_a_java_that_prints_its_arguments() throws IOException {
    assumeTrue(
        Subprocess.of("sh", "-c", "command -v script").run().status() == 0, "script is missing");
    java = FakeJava.install(folder.resolve("jdk"), "17");
  }

  @Test
  void both_streams_are_the_terminal_and_it_has_a_width() {
    assertThat(onTerminal("stty cols 93; bin/stance"))
        .contains("-Dstance.stdout.tty=true", "-Dstance.stderr.tty=true", "-Dstance.width=93");
  }

  @Test
  void each_stream_is_looked_at_by_itself() {
    assertThat(onTerminal("stty cols 93; bin/stance | cat"))
        .contains("-Dstance.stdout.tty=false", "-Dstance.stderr.tty=true")
        .doesNotContain("stance.width");
    assertThat(onTerminal("stty cols 93; bin/stance 2>/dev/null"))
        .contains("-Dstance.stdout.tty=true", "-Dstance.stderr.tty=false", "-Dstance.width=93");
  }

  @Test
  void a_copy_that_was_not_warmed_says_so_once_and_to_a_person() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Files.deleteIfExists(copy.resolve("lib/stance.cold"));
    String program = "'" + copy.resolve("bin/stance") + "'";
    String hint = "'stance warm' makes this copy of stance start faster";
    assertThat(onTerminal(program + " | cat")).doesNotContain(hint);
    assertThat(onTerminal(program + " warm")).doesNotContain(hint);
    assertThat(onTerminal(program)).contains(hint);
    assertThat(onTerminal(program)).doesNotContain(hint);
  }

  @Test
  void columns_come_before_what_the_terminal_says() {
    assertThat(onTerminal("stty cols 93; COLUMNS=70 bin/stance")).contains("-Dstance.width=70");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "wide", "7 0", "070"})
  void columns_that_are_no_number_are_passed_over(String columns) {
    assertThat(onTerminal("stty cols 93; COLUMNS='" + columns + "' bin/stance"))
        .contains("-Dstance.width=93");
  }

  @Test
  void the_width_is_that_of_the_terminal_written_to() {
    assertThat(onTerminal("stty cols 93; bin/stance </dev/null")).contains("-Dstance.width=93");
  }

  @Test
  void a_terminal_without_a_width_has_none() {
    assertThat(onTerminal("stty cols 0; bin/stance"))
        .contains("-Dstance.stdout.tty=true")
        .doesNotContain("stance.width");
  }

  private String onTerminal(String shellCommand) {
    Subprocess.Outcome outcome =
        Subprocess.of("script", "--quiet", "--return", "--command", shellCommand, "/dev/null")
            .with("JAVA_HOME", java.toString())
            .with("SHELL", "/bin/sh")
            .run();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }
}
