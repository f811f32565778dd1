package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.date;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.dossier.Source;
import stance.note.words.CautionWords;
import stance.note.words.CautionWords.Caution;

/** Gaps and cautions: every sentence in English, in the singular and the plural. */
final class EnglishCautionsTest {

  private static final Listening<CautionWords> LISTENING =
      new Listening<>(CautionWords.class, new EnglishCautions());
  private static final CautionWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void cautions_count_in_the_singular_and_the_plural() {
    assertThat(Arrays.stream(Caution.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.silence(List.of(ANN), List.of("Route")))
        .isEqualTo("Nothing is on record from Ann on Route.");
    assertThat(words.silence(List.of(ANN, BOB), List.of("Route", "Toll")))
        .isEqualTo("Nothing is on record from either on 2 questions: Route and Toll.");
    assertThat(words.silence(List.of(ANN, BOB, ANN, BOB, ANN), List.of("Route")))
        .isEqualTo("Nothing is on record from any of the five on Route.");
    assertThat(words.about(ANN, List.of("Route (2.1)", "Toll")))
        .isEqualTo("Ann on Route (2.1) and Toll");
    assertThat(words.knownBy(Evidence.DIRECT, 2, 2, Map.of()))
        .isEqualTo("All 2 stances are in the actor's own words.");
    assertThat(words.knownBy(Evidence.REPORTED, 1, 3, new TreeMap<>(Map.of("TASS", 1))))
        .isEqualTo("1 of 3 stances is known from reports: TASS (1).");
    assertThat(words.knownBy(Evidence.CLAIMED, 2, 3, new TreeMap<>(Map.of("A", 1, "B", 1))))
        .isEqualTo("2 of 3 stances are known only from a party with an interest: A (1) and B (1).");
    assertThat(words.knownBy(Evidence.INFERRED, 1, 1, Map.of()))
        .isEqualTo("1 of 1 stance is our reading of what was said, not said in these words.");
    assertThat(words.seen(Source.Seen.WHOLE, List.of(1))).isEqualTo("[1] was seen whole.");
    assertThat(words.seen(Source.Seen.PART, List.of(1, 2, 3, 5, 6)))
        .isEqualTo("[1] to [3], [5] and [6] were seen in part.");
    assertThat(words.seen(Source.Seen.RELAY, List.of(2)))
        .isEqualTo("[2] was seen in another's copy or translation.");
    assertThat(words.old(DAY, 1, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "1 of 3 stances is more than a year old on 9 November 2017: Ann on Route (2015).");
    assertThat(words.old(date("2017-11"), 3, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "All 3 stances are more than a year old at the end of November 2017; the oldest is Ann"
                + " on Route (2015).");
  }
}
