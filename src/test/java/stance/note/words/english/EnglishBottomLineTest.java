package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.GREENS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.compare.Flag;
import stance.note.words.AnswerState;
import stance.note.words.BottomLineWords;

/** The bottom line: every sentence in English, in the singular and the plural. */
final class EnglishBottomLineTest {

  private static final Listening<BottomLineWords> LISTENING =
      new Listening<>(BottomLineWords.class, new EnglishBottomLine());
  private static final BottomLineWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  private static String counts(int agree, int partly, int differ, int open, int alone, int none) {
    Map<Flag, Integer> tally = new EnumMap<>(Flag.class);
    tally.put(Flag.AGREE, agree);
    tally.put(Flag.PARTLY, partly);
    tally.put(Flag.DIFFER, differ);
    tally.put(Flag.OPEN, open);
    tally.put(Flag.ALONE, alone);
    tally.put(Flag.NONE, none);
    return words.counts(tally);
  }

  @Test
  void the_counts_name_what_there_is_and_nothing_else() {
    assertThat(counts(5, 2, 1, 3, 6, 21))
        .isEqualTo(
            "Of 38 questions, 8 can be compared, with agreement on 5, agreement in part on 2 and"
                + " difference on 1; 3 are open, on 6 only one has spoken and on 21 nothing is on"
                + " record.");
    assertThat(counts(0, 0, 2, 1, 0, 0))
        .isEqualTo("Of 3 questions, 2 can be compared, with difference on both; 1 is open.");
    assertThat(counts(1, 0, 0, 0, 0, 0))
        .isEqualTo("Of 1 question, 1 can be compared, with agreement.");
    assertThat(counts(0, 0, 0, 0, 1, 1))
        .isEqualTo(
            "Of 2 questions, none can be compared: on 1 only one has spoken and on 1 nothing is on"
                + " record.");
    assertThat(counts(0, 0, 0, 0, 0, 2))
        .isEqualTo("Of 2 questions, none can be compared: on both nothing is on record.");
  }

  @Test
  void the_bottom_line_tells_the_only_from_the_sharpest_and_the_firmest() {
    String matter = words.matter("Route", List.of("Ann does", "Bob does not", "Cat is away"));
    assertThat(matter).isEqualTo("“Route”, where Ann does; Bob does not; and Cat is away");
    assertThat(words.matter("Route", List.of("Ann does"))).isEqualTo("“Route”, where Ann does");
    assertThat(
            words.matterInBrief("Route", Optional.of("2.1"), List.of("for it (2)", "neutral (1)")))
        .isEqualTo("“Route” (2.1): for it (2); neutral (1)");
    assertThat(words.sharpest(true, "“Route”")).isEqualTo("The difference is on “Route”.");
    assertThat(words.sharpest(false, "“Route”"))
        .isEqualTo("The sharpest difference is on “Route”.");
    assertThat(words.firmest(true, "“Route”")).isEqualTo("The common ground is on “Route”.");
    assertThat(words.firmest(false, "“Route”"))
        .isEqualTo("The firmest common ground is on “Route”.");
    assertThat(words.nearest("“Route”"))
        .isEqualTo("There is no full agreement; nearest to it is “Route”.");
    assertThat(words.sameOnOtherTerms("Common.", "Toll", Optional.of("3.1")))
        .isEqualTo("Common; on “Toll” the answer is the same, on different terms (3.1).");
    assertThat(words.sameOnOtherTerms("Common.", "Toll", Optional.empty()))
        .isEqualTo("Common; on “Toll” the answer is the same, on different terms.");
  }

  @Test
  void one_actor_is_counted_by_what_it_did() {
    assertThat(words.onRecord(ANN, 9, 5, 0, 0)).isEqualTo("Ann is on record on 5 of 9 questions.");
    assertThat(words.onRecord(GREENS, 9, 5, 2, 1))
        .isEqualTo(
            "The Greens are on record on 8 of 9 questions: 5 answered, 2 asked and not answered and"
                + " 1 undecided.");
    assertThat(words.onRecord(ANN, 1, 0, 0, 0))
        .isEqualTo("Nothing is on record from Ann on any of 1 question.");
    assertThat(words.conditional(List.of("“Route”")))
        .isEqualTo("On “Route” the answer depends on conditions.");
    assertThat(words.conditional(List.of("“Route”", "“Toll”")))
        .isEqualTo("On “Route” and “Toll” the answers depend on conditions.");
    assertThat(words.inOwnWords(1, 1))
        .isEqualTo("The one stance is known from the actor's own words.");
    assertThat(words.inOwnWords(0, 1))
        .isEqualTo("The one stance is not known from the actor's own words.");
    assertThat(words.inOwnWords(0, 4))
        .isEqualTo("None of the 4 stances is known from the actor's own words.");
    assertThat(words.inOwnWords(1, 4))
        .isEqualTo("1 of the 4 stances is known from the actor's own words.");
    assertThat(words.inOwnWords(4, 4))
        .isEqualTo("All 4 stances are known from the actor's own words.");
  }

  @Test
  void one_question_is_counted_by_the_states_of_its_actors() {
    Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
    for (AnswerState state : AnswerState.values()) {
      states.put(state, 2);
    }
    assertThat(words.answeredBy(12, states))
        .isEqualTo(
            "Of 12 actors, 2 answered; 2 are divided, 2 are undecided, 2 were asked and did not"
                + " say, 2 answered on conditions that are not met and from 2 nothing is on"
                + " record.");
    assertThat(
            words.answeredBy(
                2, new EnumMap<>(Map.of(AnswerState.DECLINED, 1, AnswerState.UNDECIDED, 1))))
        .isEqualTo("Of 2 actors, none answered; 1 is undecided and 1 was asked and did not say.");
    assertThat(words.answeredBy(1, new EnumMap<>(Map.of(AnswerState.ANSWERED, 1))))
        .isEqualTo("Of 1 actor, 1 answered.");
    assertThat(Arrays.stream(Flag.values()).map(flag -> words.verdict(flag, List.of("for it (2)"))))
        .containsExactly(
            "The answers differ: for it (2).",
            "The answers agree in part: for it (2).",
            "The answers agree: for it (2).",
            "The question is open: for it (2).",
            "Only one has spoken: for it (2).",
            "Nothing is on record: for it (2).");
  }
}
