package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MergeCommandTest {

  @TempDir Path folder;

  private Session.Outcome merge(String base, String ours, String theirs) throws IOException {
    Files.writeString(folder.resolve("o"), base);
    Files.writeString(folder.resolve("a"), ours);
    Files.writeString(folder.resolve("b"), theirs);
    return Session.in(folder).run(List.of("merge", "o", "a", "b"));
  }

  private String merged() throws IOException {
    return Files.readString(folder.resolve("a"));
  }

  @Test
  void what_both_append_is_written_over_ours_without_a_word() throws IOException {
    Session.Outcome outcome =
        merge("- id: a\n", "- id: a\n- id: b # ours\n", "- id: a\n- id: c # theirs\n");
    assertThat(outcome.status()).isEqualTo(ExitStatus.DONE.code());
    assertThat(outcome.out() + outcome.err()).isEmpty();
    assertThat(merged()).isEqualTo("- id: a\n- id: b # ours\n- id: c # theirs\n");
  }

  @Test
  void what_is_no_file_of_records_is_merged_line_by_line() throws IOException {
    Session.Outcome outcome =
        merge(
            "- title: a\n\n\n\n- scope: b\n",
            "- title: c\n\n\n\n- scope: b\n",
            "- title: a\n\n\n\n- scope: d\n");
    assertThat(outcome.status()).isEqualTo(ExitStatus.DONE.code());
    assertThat(outcome.err()).contains("merged line by line");
    assertThat(merged()).isEqualTo("- title: c\n\n\n\n- scope: d\n");
  }

  @Test
  void what_is_no_valid_yaml_is_a_conflict_told_in_words() throws IOException {
    Session.Outcome outcome = merge("id: a\n", "id: [b\n", "id: c\n");
    assertThat(outcome.status()).isEqualTo(ExitStatus.NO.code());
    assertThat(outcome.err()).contains("merged line by line: conflict");
    assertThat(merged()).isEqualTo("<<<<<<< ours\nid: [b\n=======\nid: c\n>>>>>>> theirs\n");
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    Session.Outcome outcome = Session.in(folder).run(List.of("merge", "o", "a", "b"));
    assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(outcome.err()).contains("BASE names no file: 'o'");
  }
}
