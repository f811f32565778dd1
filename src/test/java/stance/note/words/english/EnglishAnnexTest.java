package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.AnnexWords;
import stance.note.words.AnswerState;
import stance.note.words.Claim;

/** The annex: every sentence in English, in the singular and the plural. */
final class EnglishAnnexTest {

  private static final Listening<AnnexWords> LISTENING =
      new Listening<>(AnnexWords.class, new EnglishAnnex());
  private static final AnnexWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void a_cell_says_what_how_known_and_when() {
    assertThat(words.answer("yes", true, Evidence.CLAIMED, 2017)).isEqualTo("yes*¶17");
    assertThat(words.answer("a", false, Evidence.DIRECT, 2009)).isEqualTo("a09");
    assertThat(Arrays.stream(AnswerState.values()).map(words::without)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Claim.Side.values()).map(words::side))
        .containsExactly("yes", "aside", "no");
    assertThat(words.not("a")).isEqualTo("not a");
    assertThat(words.key()).startsWith("17 is the year 2017; * on conditions; ");
    assertThat(words.letters("Route", List.of("a north", "b south")))
        .isEqualTo("Route: a north, b south.");
  }
}
