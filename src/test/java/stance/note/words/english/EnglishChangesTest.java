package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;

import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.compare.Change;
import stance.note.words.ChangeWords;

/** Changes: every sentence in English, in the singular and the plural. */
final class EnglishChangesTest {

  private static final Listening<ChangeWords> LISTENING =
      new Listening<>(ChangeWords.class, new EnglishChanges());
  private static final ChangeWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void changes_say_what_was_before_and_what_is_now() {
    assertThat(words.change(Change.Kind.REVERSED, "Ann supports it [1]", "Ann opposes it [2]"))
        .isEqualTo("Reversed. Before: Ann supports it [1]. Now: Ann opposes it [2].");
    assertThat(Arrays.stream(Change.Kind.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.dated("Ann on Route", DAY, "[1]"))
        .isEqualTo("Ann on Route (9 November 2017) [1]");
    assertThat(words.positionFor(ANN, BOB, "Route")).isEqualTo("Ann, for Bob, on Route");
    assertThat(words.unchanged(DAY)).isEqualTo("Nothing new is on record since 9 November 2017.");
  }
}
