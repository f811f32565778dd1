package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.chosen;
import static stance.note.words.english.Examples.side;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.CampsInBrief;
import stance.note.words.Claim.Side;

/** Camps in a few words: every sentence in English, in the singular and the plural. */
final class EnglishCampsTest {

  private static final Listening<CampsInBrief> LISTENING =
      new Listening<>(CampsInBrief.class, new EnglishCamps());
  private static final CampsInBrief words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void camps_in_brief_are_named_or_counted() {
    assertThat(words.counted(side(Side.FOR), 12)).isEqualTo("for it (12)");
    assertThat(words.named(side(Side.AGAINST), List.of("Ann", "Bob")))
        .isEqualTo("against it (Ann, Bob)");
    assertThat(words.nameInBrief(ANN, Evidence.DIRECT)).isEqualTo("Ann");
    assertThat(words.nameInBrief(ANN, Evidence.REPORTED)).isEqualTo("Ann as reported");
    assertThat(words.nameInBrief(ANN, Evidence.CLAIMED)).isEqualTo("Ann as reported");
    assertThat(words.nameInBrief(ANN, Evidence.INFERRED)).isEqualTo("Ann in our reading");
    assertThat(words.everyone(side(Side.FOR), 4)).isEqualTo("for it (all four)");
    assertThat(words.allBut(side(Side.FOR), List.of(ANN, BOB)))
        .isEqualTo("for it (all but Ann and Bob)");
    assertThat(words.countedWithout(3)).isEqualTo("without an answer (3)");
    assertThat(words.camp(side(Side.NEUTRAL), 2)).isEqualTo("Neutral (2)");
    assertThat(words.camp(chosen(List.of("by ferry")), 1)).isEqualTo("By ferry (1)");
  }
}
