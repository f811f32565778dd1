package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why something was not written, in words that help. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OutputFailureTest {

  @TempDir Path folder;

  @Test
  void what_the_system_leaves_unsaid_is_said_by_the_kind_of_failure() {
    assertThat(OutputFailure.reason(new AccessDeniedException("x")))
        .isEqualTo("you have no permission for it");
    assertThat(OutputFailure.reason(new NoSuchFileException("x"))).isEqualTo("it is not there");
    assertThat(OutputFailure.reason(new FileAlreadyExistsException("x")))
        .isEqualTo("a file of that name is in its way");
  }

  @Test
  void what_the_system_says_goes_before() {
    assertThat(OutputFailure.reason(new FileSystemException("x", null, "No space left")))
        .isEqualTo("No space left");
    assertThat(OutputFailure.reason(new IOException("Disk quota exceeded")))
        .isEqualTo("Disk quota exceeded");
  }

  @Test
  void a_folder_that_cannot_be_made_is_told_with_its_reason() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    Session.Outcome outcome = Session.in(folder).run(List.of("init", "file/below"));
    assertThat(outcome.status()).isEqualTo(ExitStatus.OUTPUT.code());
    assertThat(outcome.err()).doesNotContain("does not say why");
  }

  @Test
  void an_argument_that_is_missing_is_told_by_what_it_is() {
    Session.Outcome outcome = Session.in(folder).run(List.of("gap", "ukraine"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "error: B is missing\n  = help: it is a second actor: an id, or a label or name");
  }
}
