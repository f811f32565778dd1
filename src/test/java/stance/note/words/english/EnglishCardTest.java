package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.CardWords;

/** What a card alone says: every sentence in English, in the singular and the plural. */
final class EnglishCardTest {

  private static final Listening<CardWords> LISTENING =
      new Listening<>(CardWords.class, new EnglishCard());
  private static final CardWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void the_card_names_questions_or_counts_them() {
    assertThat(words.questions(2, List.of("Route", "Toll"))).isEqualTo("2: Route and Toll");
    assertThat(words.questions(3, List.of("Route"))).isEqualTo("3: Route and 2 more");
    assertThat(words.questions(3, List.of())).isEqualTo("3");
    assertThat(words.morePositions(1)).isEqualTo("and 1 more position");
    assertThat(words.morePositions(2)).isEqualTo("and 2 more positions");
  }
}
