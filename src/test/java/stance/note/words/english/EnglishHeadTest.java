package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.date;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.HeadWords;

/** What stands above the sections: every sentence in English, in the singular and the plural. */
final class EnglishHeadTest {

  private static final Listening<HeadWords> LISTENING =
      new Listening<>(HeadWords.class, new EnglishHead());
  private static final HeadWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void the_head_says_on_whom_it_is_and_as_of_when() {
    assertThat(words.title("Tunnel", List.of(ANN, BOB))).isEqualTo("Tunnel: Ann and Bob");
    assertThat(words.title("Tunnel", List.of(ANN, ANN, ANN, ANN, ANN, BOB)))
        .isEqualTo("Tunnel: 6 actors");
    assertThat(words.title("Tunnel", "Route")).isEqualTo("Tunnel: Route");
    assertThat(words.asOf(DAY)).isEqualTo("Positions as of 9 November 2017");
    assertThat(words.onRecordTo(date("2019-12"))).isEqualTo("Positions on record to December 2019");
    assertThat(words.nothingOnRecord()).isEqualTo("Nothing is on record");
    assertThat(words.commonDate(DAY)).isEqualTo("Said on 9 November 2017 where no date is given");
    assertThat(words.selected(2, 9)).isEqualTo("On 2 of the 9 questions of the dossier");
    assertThat(words.counting(List.of(Evidence.DIRECT, Evidence.REPORTED)))
        .isEqualTo("Counting only stances that are direct or reported");
    assertThat(words.assuming(List.of("it rains", "it snows")))
        .isEqualTo("Assuming that it rains and it snows, and that no other condition is met");
    assertThat(words.assuming(List.of())).isEqualTo("Assuming that no condition is met");
  }
}
