package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts go by: which stream a command answers on, and how it ends. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CommandStatusIT {

  private static final String RECORD = "- id: a\n  title: A\n";

  /** {@code $T} on the command line; {@code $P} is the shipped dossier. */
  @TempDir Path folder;

  @BeforeEach
  void write_three_versions_of_a_file() throws IOException {
    Files.writeString(folder.resolve("base"), RECORD);
    Files.writeString(folder.resolve("ours"), RECORD + "- id: b\n  title: B\n");
    Files.writeString(folder.resolve("theirs"), RECORD + "- id: c\n  title: C\n");
    Files.writeString(folder.resolve("other"), RECORD.replace("A", "Other"));
    Files.writeString(folder.resolve("another"), RECORD.replace("A", "Another"));
    Files.createDirectory(folder.resolve("empty"));
  }

  private Subprocess.Outcome stance(String line) {
    return sh("bin/stance " + line);
  }

  private Subprocess.Outcome sh(String script) {
    return Subprocess.of("sh", "-c", script)
        .with("T", folder.toString())
        .with("P", Path.of("positions").toAbsolutePath().toString())
        .run();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          matrix canada ukraine russia     | Ukraine peacekeeping mission
          near poroshenko                  | Ukraine peacekeeping mission
          changes ukraine                  | Ukraine peacekeeping mission
          gap ukraine russia               | Ukraine peacekeeping mission
          ground ukraine russia germany    | Ukraine peacekeeping mission
          find mission --actor poroshenko  | Ukraine peacekeeping mission
          agree $P $P        | Ukraine peacekeeping mission
          """)
  void an_answer_is_on_standard_output_alone_and_ends_with_0(String line, String start) {
    Subprocess.Outcome outcome = stance(line);
    assertThat(outcome.out()).startsWith(start);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void inside_a_dossier_nothing_need_be_named() {
    Subprocess.Outcome outcome = sh("cp -R \"$P\" $T/own; s=$PWD/bin/stance; cd $T/own; $s check");
    assertThat(outcome.out() + outcome.err()).doesNotContain("error");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void that_nothing_was_found_is_an_answer_and_ends_with_1() {
    Subprocess.Outcome outcome = stance("find zzqqxx");
    assertThat(outcome.out()).contains("No record is as asked for.");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          blind $P $T/recoded --sample 3 | wrote
          merge $T/base $T/ours $T/theirs       | ''
          """)
  void a_command_that_writes_files_answers_nothing_on_standard_output(String line, String err) {
    Subprocess.Outcome outcome = stance(line);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith(err);
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          merge $T/base $T/other $T/another      | 1  | warning: conflict
          matrix canada nobody                   | 2  | error: no actor 'nobody'
          matrix canada                          | 2  | error: a matrix needs two actors or more
          near nobody                            | 2  | error: no actor 'nobody'
          near poroshenko --min none             | 2  | error: --min takes a number
          changes nobody                         | 2  | error: no actor 'nobody'
          changes --kind moved                   | 2  | error:
          gap ukraine                            | 2  | error: B is missing
          gap ukraine nobody                     | 2  | error: no actor 'nobody'
          ground ukraine                         | 2  | error: a group needs two actors or more
          ground ukraine nobody                  | 2  | error: no actor 'nobody'
          find --actor nobody                    | 2  | error: no actor 'nobody'
          agree $P                        | 2  | error: CODING2 is missing
          blind $P $T                     | 2  | error:
          blind $P $T/recoded --sample no | 2  | error: --sample does not take 'no'
          merge $T/base $T/ours                  | 2  | error: THEIRS is missing
          merge $T/base $T/ours $T/none          | 2  | error: THEIRS names no file
          matrix -d $T/empty                     | 3  | error:
          near poroshenko -d $T/empty            | 3  | error:
          changes -d $T/empty                    | 3  | error:
          gap ukraine russia -d $T/empty         | 3  | error:
          ground ukraine russia -d $T/empty      | 3  | error:
          find mission -d $T/empty               | 3  | error:
          agree $P $T/empty               | 3  | error:
          blind $T/empty $T/recoded              | 3  | error:
          """)
  void what_cannot_be_answered_is_told_on_standard_error_alone(
      String line, int status, String start) {
    Subprocess.Outcome outcome = stance(line);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(start);
    assertThat(outcome.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          matrix canada ukraine russia    | > /dev/full
          near poroshenko                 | > /dev/full
          changes ukraine                 | > /dev/full
          gap ukraine russia              | > /dev/full
          ground ukraine russia germany   | -o /dev/full
          find mission                    | -o /dev/full
          agree $P $P       | > /dev/full
          """)
  void an_answer_that_cannot_be_written_ends_with_74(String line, String where) {
    assumeThat(Path.of("/dev/full")).exists();
    Subprocess.Outcome outcome = stance(line + " " + where);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error: the answer could not be written: ");
    assertThat(outcome.status()).isEqualTo(74);
  }

  /** No file may have a byte: as on a full disk, without one. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "merge $T/base $T/ours $T/theirs",
        "blind $P $T/recoded",
        "find mission -o $T/out"
      })
  void a_file_that_cannot_be_written_ends_with_74_and_what_was_there_stays(String line)
      throws IOException {
    String before = Files.readString(folder.resolve("ours"));
    Subprocess.Outcome outcome = sh("trap '' XFSZ; ulimit -f 0; bin/stance " + line);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error: the answer could not be written: ");
    assertThat(outcome.status()).isEqualTo(74);
    assertThat(folder.resolve("ours")).hasContent(before);
  }
}
