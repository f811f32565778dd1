package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.OnTheWay;
import stance.note.words.RecheckWords;

/** The answers to a test of a note: every sentence in English, in the singular and the plural. */
final class EnglishRecheckTest {

  private static final Listening<RecheckWords> LISTENING =
      new Listening<>(RecheckWords.class, new EnglishRecheck());
  private static final RecheckWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void dates_of_claims_can_be_left_out() {
    String dated =
        "Yes: Ann, for the City, 9 November 2017 [1, p. 2017]; Bob, May 2018, the Courier reported"
            + " [2] (3.1). In 2019: no.";
    assertThat(words.withoutDates(dated))
        .isEqualTo(
            "Yes: Ann, for the City [1, p. 2017]; Bob, the Courier reported [2]. In 2019: no.");
  }

  @Test
  void a_test_of_a_note_answers_in_a_sentence() {
    assertThat(words.holds()).isEqualTo("The note still holds, line for line.");
    assertThat(words.notLookedAt("SECRET"))
        .isEqualTo("What stands above its title is its writer's: “SECRET”.");
    assertThat(words.changedOnTheWay(EnumSet.allOf(OnTheWay.class)))
        .isEqualTo(
            "The file has a byte order mark at its beginning, line ends of another system, blanks"
                + " at the ends of lines and no line end after its last line, which no line"
                + " shows.");
    assertThat(words.wrappedAnew())
        .isEqualTo(
            "The lines of the note were broken anew; its words are what the program writes. The"
                + " data that it rests on still holds.");
    assertThat(words.edited(1))
        .isEqualTo("The note was edited by hand in 1 line. The data that it rests on still holds.");
    assertThat(words.edited(2)).startsWith("The note was edited by hand in 2 lines.");
    assertThat(words.wordedByOtherVersion("1.0", "1.1"))
        .isEqualTo(
            "stance 1.0 wrote the note; stance 1.1 words it otherwise. The data that it rests on"
                + " still holds.");
    assertThat(words.dataChangedUnseen())
        .isEqualTo(
            "Records that the note rests on were edited; of its lines only the one that names the"
                + " data would change.");
    assertThat(words.ofAnotherDossier("A tunnel"))
        .isEqualTo(
            "It does not bear the title “A tunnel”: if it was made from another dossier, name that"
                + " one with --dossier.");
    assertThat(words.outdated("4f1c09a2", "77aa01bc"))
        .isEqualTo("The note no longer holds: the data changed (4f1c09a2 then, 77aa01bc now).");
    assertThat(words.moved("Route", Optional.of("OPEN"), Optional.of("AGREEMENT")))
        .isEqualTo("Route: under OPEN then, under AGREEMENT now.");
    assertThat(words.moved("Route", Optional.empty(), Optional.of("AGREEMENT")))
        .isEqualTo("Route: not told then, under AGREEMENT now.");
    assertThat(words.moved("Route", Optional.of("OPEN"), Optional.empty()))
        .isEqualTo("Route: under OPEN then, not told now.");
    assertThat(words.reworded("Route", "OPEN"))
        .isEqualTo("Route: under OPEN then and now, with another text.");
  }
}
