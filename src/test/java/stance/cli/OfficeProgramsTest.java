package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs make of the files, where these programs are at hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OfficeProgramsTest {

  @TempDir Path folder;

  private void write(String... arguments) {
    Session.Outcome outcome = Session.in(folder).run(List.of(arguments));
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  private static void assumeThere(String program) {
    assumeThat(
            Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program))))
        .as("%s is at hand: without it this test has nothing to ask", program)
        .isTrue();
  }

  private String run(String... command) {
    try {
      Path out = folder.resolve("out");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
      String said = Files.readString(out);
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  @Test
  void LibreOffice_opens_a_note_and_a_workbook_and_finds_everything_in_them() throws IOException {
    assumeThere("soffice");
    write("brief", "freeland", "sajjan", "scheer", "-o", "note.docx");
    write("compare", "freeland", "sajjan", "scheer", "-o", "table.xlsx");
    write("compare", "freeland", "sajjan", "scheer", "--format", "csv", "-o", "table.csv");
    String user = "-env:UserInstallation=" + folder.resolve("user").toUri();
    run("soffice", user, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "note.docx");
    String note = Files.readString(folder.resolve("note.txt"));
    assertThat(note).contains("BRIEFING NOTE", "1. BOTTOM LINE", "SOURCES", "METHOD");
    assertThat(note).contains("New Pathway, November 2017").doesNotContain("[2, paras");
    run(
        "soffice",
        user,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
        "table.xlsx");
    assertThat(cells(Files.readString(folder.resolve("table-Records.csv"))))
        .isEqualTo(cells(Files.readString(folder.resolve("table.csv"))));
  }

  /** A table without the signs that programs need or do not need around a text. */
  private static List<String> cells(String csv) {
    List<String> rows = new ArrayList<>();
    csv.lines().forEach(line -> rows.add(line.replace("\"", "").replaceAll("(?m)(^|,)'", "$1")));
    return rows;
  }

  @Test
  void pandoc_reads_the_note_with_its_headings_footnotes_and_links() {
    assumeThere("pandoc");
    write("brief", "freeland", "sajjan", "scheer", "-o", "note.docx");
    write("compare", "freeland", "sajjan", "scheer", "-o", "table.docx");
    String note = run("pandoc", "note.docx", "-t", "markdown", "--wrap=none");
    assertThat(note).contains("# **1. BOTTOM LINE**", "[^1]: ", "](https://");
    String table = run("pandoc", "table.docx", "-t", "html");
    assertThat(table).contains("<table", "<th", "Where it deploys");
  }

  @Test
  void Markdown_survives_pandoc() {
    assumeThere("pandoc");
    write("compare", "freeland", "sajjan", "scheer", "-o", "table.md");
    String text = run("pandoc", "-f", "gfm", "table.md", "-t", "plain", "--wrap=none");
    assertThat(text).contains("Where it deploys", "sovereignty guaranteed");
    write("brief", "freeland", "sajjan", "scheer", "-o", "note.md");
    run("pandoc", "-f", "gfm", "note.md", "-o", "again.docx");
    assertThat(run("pandoc", "again.docx", "-t", "plain", "--wrap=none"))
        .contains("BRIEFING NOTE", "“Now is the time to act”", "METHOD");
  }

  @Test
  void signs_of_formulas_and_of_mentions_survive_pandoc() {
    assumeThere("pandoc");
    String head = "From $5 to $6, by @home, 2^10^ and H~2~O";
    write("brief", "freeland", "sajjan", "--head", head, "-o", "head.md");
    assertThat(run("pandoc", "-f", "markdown", "head.md", "-t", "plain", "--wrap=none"))
        .contains(head);
  }
}
