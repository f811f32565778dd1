package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void that_are_new_have_the_mode_that_the_system_gives() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    writeTo("list.txt");
    assertThat(Files.getPosixFilePermissions(folder.resolve("list.txt")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void keep_the_mode_of_what_they_replace() throws IOException {
    Path old = Files.createFile(folder.resolve("list.txt"));
    Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(old, mode);
    writeTo("list.txt");
    assertThat(Files.getPosixFilePermissions(old)).isEqualTo(mode);
    assertThat(old).hasContent(answer());
  }

  @Test
  void keep_the_second_name_of_a_file() throws IOException {
    Path old = Files.createFile(folder.resolve("list.txt"));
    Path second = Files.createLink(folder.resolve("second"), old);
    writeTo("list.txt");
    assertThat(second).hasContent(answer());
    assertThat(files()).containsExactly("list.txt", "second");
  }

  @Test
  void pass_over_a_name_that_something_left_behind() throws IOException {
    Path left =
        Files.createFile(folder.resolve(".stance-" + ProcessHandle.current().pid() + "-0.tmp"));
    writeTo("list.txt");
    assertThat(folder.resolve("list.txt")).hasContent(answer());
    assertThat(left).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
  void go_to_standard_output_by_any_of_its_names(String name) throws IOException {
    assumeThat(name.equals("-") || Files.exists(Path.of(name))).isTrue();
    assertThat(writeTo(name)).isEqualTo(new Session.Outcome(0, answer(), ""));
    assertThat(files()).isEmpty();
  }

  @Test
  void go_to_an_open_stream_behind_a_link() throws IOException {
    assumeThat(Path.of("/dev/stdout")).exists();
    Files.createSymbolicLink(folder.resolve("out"), Path.of("/dev/stdout"));
    assertThat(writeTo("out")).isEqualTo(new Session.Outcome(0, answer(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/dev/stderr", "/dev/tty"})
  void that_no_terminal_can_show_do_not_go_to_one_by_another_name(String name) {
    assumeThat(Files.exists(Path.of(name), LinkOption.NOFOLLOW_LINKS)).isTrue();
    List<String> compare = List.of("compare", "canada", "russia", "-f", "docx", "-o", name);
    Session.Outcome refused = Session.in(folder).at(OptionalInt.of(80)).run(compare);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("no text that a terminal shows", "-o answer.docx");
    if (name.endsWith("1") || name.endsWith("out")) {
      assertThat(Session.in(folder).run(compare).out()).startsWith("PK");
    }
  }

  @Test
  void that_no_terminal_can_show_need_a_file_or_a_pipe() throws IOException {
    List<String> compare = List.of("compare", "canada", "russia", "-f", "xlsx");
    Session.Outcome refused = Session.in(folder).at(OptionalInt.of(80)).run(compare);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("no text that a terminal shows", "-o answer.xlsx");
    assertThat(Session.in(folder).run(compare).out()).startsWith("PK");
    assertThat(
            Session.in(folder)
                .at(OptionalInt.of(80))
                .run(List.of("compare", "canada", "russia", "-o", "c.xlsx"))
                .status())
        .isZero();
    byte[] file = Files.readAllBytes(folder.resolve("c.xlsx"));
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text)
        .contains("<sheet name=\"Comparison\"", "<sheet name=\"Records\"")
        .contains("<sheet name=\"Sources\"");
  }
}
