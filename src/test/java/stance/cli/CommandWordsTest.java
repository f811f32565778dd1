package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the command line, in the forms in which people write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandWordsTest {

  private static final Session HERE = Session.in(Path.of("."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list actor | list actors",
        "list Sources | list sources",
        "list -f md actors | list -f markdown actors",
        "list -f txt actors | list -f text actors",
        "compare --only=in_part | compare --only=partly",
        "compare --only=only_one,silent | compare --only=alone,none",
        "compare --only=differs | compare --only=differ",
        "compare --only=≠ | compare --only=differ",
        "compare -f json --kind=parties | compare -f json --kind=party",
        "compare help | compare --help"
      })
  void mean_the_same(String one, String other) {
    Session.Outcome outcome = HERE.run(List.of(one.replace('_', ' ').split(" (?!one|part)")));
    assertThat(outcome.status()).as(one + outcome.err()).isZero();
    assertThat(outcome.out()).as(one).isEqualTo(HERE.run(List.of(other.split(" "))).out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version | stance --version shows it",
        "compar | did you mean 'compare'?",
        "lint | did you mean 'check'?",
        "note | did you mean 'brief'?",
        "-v | did you mean '-V'?",
        "list actors CA | did you mean '--country CA'?",
        "list actors canada | list takes one KIND",
        "compare --topic order | did you mean 'Order of steps'?"
      })
  void that_are_none_of_ours_are_answered_with_those_that_may_be_meant(String line, String help) {
    Session.Outcome outcome = HERE.run(List.of(line.split(" ")));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).as(line).contains("= help: " + help);
  }

  @ParameterizedTest
  @CsvSource({
    "x.csv,csv",
    "x.md,markdown",
    "x.JSON,json",
    "x.htm,html",
    "x.note,text",
    "a.csv/x,text",
    "x.txt,text",
    "csv,text"
  })
  void name_a_format_by_the_ending_of_a_file(String file, String format, @TempDir Path folder)
      throws IOException {
    Path output = folder.resolve(file);
    Files.createDirectories(output.getParent());
    HERE.run(List.of("compare", "-o", output.toString()));
    assertThat(Files.readString(output))
        .isEqualTo(HERE.run(List.of("compare", "-f", format)).out());
  }

  @Test
  void name_a_format_by_itself_before_the_ending_of_a_file(@TempDir Path folder)
      throws IOException {
    Path output = folder.resolve("x.csv");
    HERE.run(List.of("compare", "-f", "text", "-o", output.toString()));
    assertThat(Files.readString(output)).isEqualTo(HERE.run(List.of("compare")).out());
  }

  @Test
  void that_ask_for_a_format_of_another_command_are_an_error(@TempDir Path folder) {
    Path output = folder.resolve("x.csv");
    Session.Outcome outcome = HERE.run(List.of("brief", "-o", output.toString()));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: no csv is written here");
    assertThat(output).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"note.pdf", "x.doc", "x.ODT", "x.xls", "x.rtf", "a.b.pptx"})
  void that_name_a_file_of_another_program_are_an_error(String file, @TempDir Path folder)
      throws IOException {
    Path output = folder.resolve(file);
    Session.Outcome outcome = HERE.run(List.of("brief", "-o", output.toString()));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: no " + file.replaceAll(".*\\.", "").toLowerCase(Locale.ROOT))
        .contains("written as text, markdown, html");
    assertThat(output).doesNotExist();
    HERE.run(List.of("brief", "-f", "text", "-o", output.toString()));
    assertThat(Files.readString(output)).isEqualTo(HERE.run(List.of("brief")).out());
  }

  @Test
  void that_bound_the_days_stand_in_the_title() {
    assertThat(HERE.run(List.of("compare", "--from", "2018", "--as-of", "2030")).out())
        .startsWith("Ukraine peacekeeping mission")
        .contains("from 2018, as of 2030, on record to the end of 2019\n");
  }
}
