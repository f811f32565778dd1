package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.chosen;
import static stance.note.words.english.Examples.side;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.Claim.Claimed;
import stance.note.words.Claim.Declined;
import stance.note.words.Claim.OurReading;
import stance.note.words.Claim.OwnWords;
import stance.note.words.Claim.Reported;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Undecided;
import stance.note.words.PositionWords;

/**
 * Positions in full and the form for correction: every sentence in English, in the singular and the
 * plural.
 */
final class EnglishPositionsTest {

  private static final Listening<PositionWords> LISTENING =
      new Listening<>(PositionWords.class, new EnglishPositions());
  private static final PositionWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void positions_in_full_say_how_they_are_known() {
    assertThat(words.position(ANN, "Route")).isEqualTo("Ann on Route");
    assertThat(words.recorded(side(Side.FOR), DAY, new OwnWords(), Optional.empty(), false))
        .isEqualTo("yes, on 9 November 2017, in own words");
    assertThat(words.recorded(side(Side.FOR), DAY, new OwnWords(), Optional.empty(), true))
        .isEqualTo("yes, on 9 November 2017, in your own words");
    assertThat(
            words.recorded(
                chosen(List.of("north")), DAY, new Reported("TASS"), Optional.empty(), true))
        .isEqualTo("north, on 9 November 2017, TASS reported");
    assertThat(words.recorded(new Undecided(), DAY, new OurReading(), Optional.empty(), true))
        .isEqualTo("undecided, on 9 November 2017, in our reading");
    assertThat(words.recorded(new Declined(), DAY, new OwnWords(), Optional.empty(), false))
        .isEqualTo("asked, and did not say, on 9 November 2017, in own words");
    assertThat(
            words.recorded(
                side(Side.FOR),
                DAY,
                new Claimed("Kyiv", Optional.empty()),
                Optional.empty(),
                false))
        .isEqualTo("yes, on 9 November 2017, Kyiv said");
    assertThat(
            words.recorded(
                side(Side.FOR), DAY, new OwnWords(), Optional.of("its foreign ministry"), true))
        .isEqualTo("yes, on 9 November 2017, through its foreign ministry, in your own words");
    assertThat(words.recordedOf(ANN, side(Side.FOR), DAY, new OwnWords()))
        .isEqualTo("yes, on 9 November 2017, in the words of Ann");
    assertThat(words.recordedOf(ANN, side(Side.FOR), DAY, new Reported("TASS")))
        .isEqualTo("yes, on 9 November 2017, from Ann, TASS reported");
    assertThat(words.toCorrect("north", "[1]")).isEqualTo("Recorded: north [1].");
    assertThat(words.quotation("dig now", false)).isEqualTo("The words recorded are “dig now”.");
    assertThat(words.quotation("dig now", true))
        .isEqualTo("The words recorded are “dig now” (translated).");
    assertThat(words.caution("Hearsay.")).isEqualTo("Caution: Hearsay.");
    assertThat(words.form()).isEqualTo("FOR CORRECTION");
    assertThat(words.request(false))
        .startsWith("This is what is recorded of your public statements.");
    assertThat(words.request(true)).startsWith("This is what is recorded of your position.");
  }
}
