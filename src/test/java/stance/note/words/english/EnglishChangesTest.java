package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.DAY;

import java.util.Arrays;
import java.util.Optional;
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
    assertThat(words.head(DAY, ANN, "Route")).isEqualTo("9 November 2017, Ann on “Route”");
    assertThat(words.change(Change.Kind.REVERSED, Optional.of("yes: Ann [1]"), "no: Ann [2]"))
        .isEqualTo("Reversed. Before, yes: Ann [1]. Then, no: Ann [2].");
    assertThat(words.change(Change.Kind.FIRST, Optional.empty(), "no: Ann [2]"))
        .isEqualTo("First on record. No: Ann [2].");
    assertThat(Arrays.stream(Change.Kind.values()).map(words::kind)).doesNotHaveDuplicates();
    assertThat(words.again(1, DAY, ANN, "Route", "[1]"))
        .isEqualTo("Ann on “Route”, 9 November 2017 [1]");
    assertThat(words.again(2, DAY, ANN, "Route", "[1]"))
        .isEqualTo("Ann on “Route”, twice, the last on 9 November 2017 [1]");
    assertThat(words.again(6, DAY, ANN, "Route", "[1]"))
        .isEqualTo("Ann on “Route”, six times, the last on 9 November 2017 [1]");
    assertThat(words.nothing()).isEqualTo("nothing that counts");
    assertThat(words.unchanged(DAY)).isEqualTo("Nothing new is on record since 9 November 2017.");
  }
}
