package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that go to a file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutputFileTest {

  @TempDir Path folder;

  private Session.Outcome writeTo(String file) {
    return Session.in(folder).run(List.of("list", "-o", file));
  }

  private String answer() {
    return Session.in(folder).run(List.of("list")).out();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void are_written_whole_and_told_of() throws IOException {
    assertThat(writeTo("list.txt")).isEqualTo(new Session.Outcome(0, "", "wrote list.txt\n"));
    assertThat(folder.resolve("list.txt")).hasContent(answer());
    assertThat(files()).containsExactly("list.txt");
  }

  @Test
  void replace_a_file_that_is_there() throws IOException {
    Files.writeString(folder.resolve("list.txt"), "old and longer than the answer".repeat(1000));
    assertThat(writeTo("list.txt").status()).isZero();
    assertThat(folder.resolve("list.txt")).hasContent(answer());
  }

  @Test
  void are_laid_out_as_for_no_terminal_even_on_one() {
    Session terminal = Session.in(folder).at(OptionalInt.of(60));
    Session.Outcome outcome = terminal.run(List.of("list", "-o", "list.txt"));
    assertThat(folder.resolve("list.txt")).hasContent(answer());
    assertThat(outcome.err()).isEqualTo("wrote \u001B[38;5;30mlist.txt\u001B[m\n");
  }

  @Test
  void go_to_where_a_link_leads_and_leave_the_link() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("list.txt"));
    assertThat(writeTo("link").status()).isZero();
    assertThat(link).isSymbolicLink().hasContent(answer());
    assertThat(folder.resolve("list.txt")).isRegularFile().hasContent(answer());
  }

  @Test
  void go_to_a_device_without_replacing_it() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();
    assertThat(writeTo(device.toString()).status()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void need_their_folder() throws IOException {
    assertThat(writeTo("no/such/list.txt"))
        .isEqualTo(
            new Session.Outcome(
                74,
                "",
                "error: the answer could not be written: the folder of 'no/such/list.txt' does not"
                    + " exist\n"));
    assertThat(files()).isEmpty();
  }

  @Test
  void do_not_go_to_a_folder() {
    assertThat(writeTo("."))
        .isEqualTo(
            new Session.Outcome(
                74, "", "error: the answer could not be written: '.' is a folder\n"));
  }

  @Test
  void do_not_go_round_in_a_circle_of_links() throws IOException {
    Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThat(writeTo("a").err())
        .isEqualTo(
            "error: the answer could not be written: 'a' is a link that leads in a circle\n");
  }

  @Test
  void need_the_permission_to_write() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(closed)).as("the superuser may write anywhere").isFalse();
    assertThat(writeTo("closed/list.txt"))
        .isEqualTo(
            new Session.Outcome(
                74,
                "",
                "error: the answer could not be written: no permission to write"
                    + " 'closed/list.txt'\n"));
  }
}
