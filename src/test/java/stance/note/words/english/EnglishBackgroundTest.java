package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.DAY;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.BackgroundWords;

/**
 * What the matter is and what happened: every sentence in English, in the singular and the plural.
 */
final class EnglishBackgroundTest {

  private static final Listening<BackgroundWords> LISTENING =
      new Listening<>(BackgroundWords.class, new EnglishBackground());
  private static final BackgroundWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void dates_say_what_happened_and_what_comes_next() {
    assertThat(words.matter()).isEqualTo("The matter");
    assertThat(words.dates()).isEqualTo("Dates");
    assertThat(words.past(DAY, "they meet", "[1]")).isEqualTo("9 November 2017, they meet [1]");
    assertThat(words.next(DAY, "they meet", "[1]"))
        .isEqualTo("next, 9 November 2017, they meet [1]");
  }
}
