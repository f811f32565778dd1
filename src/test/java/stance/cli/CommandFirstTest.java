package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments in whatever order people write them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandFirstTest {

  @ParameterizedTest
  @CsvSource({
    "compare a b,compare a b",
    "-d x compare a,compare -d x a",
    "--color always compare,compare --color always",
    "-d compare compare,compare -d compare",
    "-h compare,compare -h",
    "-V check,check -V",
    "--dossier=x list,list --dossier=x",
    "-d x,-d x",
    "help,--help",
    "help compare,compare --help",
    "help dossier-format,help dossier-format",
    "compare help,compare --help",
    "compare help me,compare help me",
    "-- compare,-- compare"
  })
  void are_parsed_with_the_command_first(String written, String parsed) {
    assertThat(CommandFirst.of(List.of(written.split(" ")), Commands.all()))
        .containsExactly(parsed.split(" "));
  }

  @Test
  void that_ask_for_help_on_nothing_are_an_error() {
    Session here = Session.in(Path.of("."));
    assertThat(here.run(List.of("help", "cmpare")))
        .extracting(Session.Outcome::status, Session.Outcome::out)
        .containsExactly(2, "");
    assertThat(here.run(List.of("help", "cmpare")).err())
        .startsWith("error: no command or topic 'cmpare'\n  = help: did you mean 'compare'?");
    assertThat(here.run(List.of("help", "compare", "cmpare")).status()).isEqualTo(2);
    assertThat(here.run(List.of("help", "compare")).out())
        .isEqualTo(here.run(List.of("compare", "--help")).out())
        .isEqualTo(here.run(List.of("-h", "compare")).out());
  }

  @Test
  void with_a_word_near_one_that_an_option_takes_get_that_one_suggested() {
    assertThat(Session.in(Path.of(".")).run(List.of("list", "--color", "alwys")).err())
        .contains("did you mean 'always'?");
  }
}
