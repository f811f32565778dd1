package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What single sentences of notes on the shipped dossier say, and what they leave to the reader. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NoteSentencesTest {

  private static final int LINES = 24;

  private static String run(String command) {
    Session.Outcome run = Session.in(Path.of("").toAbsolutePath()).run(List.of(command.split(" ")));
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void a_card_of_five_says_who_did_not_say_and_where_the_terms_are() {
    String card = run("brief canada ukraine russia united-states germany --style card");
    String page = card.substring(0, card.indexOf("\n[1] "));
    assertThat(page.lines().count()).isLessThanOrEqualTo(LINES);
    assertThat(page.replaceAll("\\s+", " "))
        .contains("DID NOT SAY Canada, asked on “Own personnel”, “Canada leads it”")
        .contains("The conditions on “UN mission” are there.");
  }

  @Test
  void a_world_is_told_by_the_labels_of_its_conditions_and_by_no_pronoun() {
    assertThat(run("brief canada ukraine --assume ceasefire,strong-mandate").replace('\n', ' '))
        .contains(
            "Assuming that two conditions are met, and no others: “ceasefire” and “strong mandate”")
        .doesNotContain("Assuming that its");
  }

  @Test
  void an_edit_is_told_by_what_was_and_is_and_a_great_number_by_its_thousands() {
    assertThat(run("diff positions positions"))
        .containsPattern("of \\d{3},\\d{3} between\\s+pairs");
  }
}
