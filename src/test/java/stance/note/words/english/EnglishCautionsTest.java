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
import stance.note.words.CautionWords;
import stance.note.words.CautionWords.Caution;
import stance.note.words.CautionWords.Support;
import stance.note.words.ClaimWords;

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
  void silence_is_told_from_what_is_left_out() {
    assertThat(Arrays.stream(Caution.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.silence(List.of(ANN), List.of("Route"), 3))
        .isEqualTo("Nothing is on record from Ann on “Route”.");
    assertThat(words.silence(List.of(ANN, BOB), List.of("Route", "Toll"), 3))
        .isEqualTo("Nothing is on record from either on two questions: Route and Toll.");
    assertThat(words.silence(List.of(ANN, BOB, ANN), List.of("Route", "Toll"), 2))
        .isEqualTo("Nothing is on record from any of the three on either question.");
    assertThat(words.filtered(List.of("Route"), new ClaimWords.OnlyOwnWords()))
        .isEqualTo("Nothing is on record in their own words on “Route”.");
    assertThat(words.notAsked(List.of("A")))
        .isEqualTo("One question is of other countries' own affairs, and in no count: A.");
    assertThat(words.notAsked(List.of("A", "B")))
        .isEqualTo("Two questions are of other countries' own affairs, and in no count: A and B.");
    assertThat(words.filtered(List.of("A", "B"), new ClaimWords.OnlyFrom(DAY)))
        .isEqualTo("Nothing is on record since 9 November 2017 on two questions: A and B.");
    assertThat(words.filtered(List.of("Route"), new ClaimWords.OnlyUntil(DAY)))
        .isEqualTo("Nothing is on record up to 9 November 2017 on “Route”; something later is.");
    assertThat(words.about(ANN, List.of("“Route” (2.1)", "“Toll”")))
        .isEqualTo("Ann on “Route” (2.1) and “Toll”");
  }

  private static Map<String, Integer> reporters() {
    Map<String, Integer> reporters = new TreeMap<>();
    "A B C D E F G H I J"
        .chars()
        .filter(c -> c != ' ')
        .forEach(c -> reporters.put("" + (char) c, 1));
    reporters.put("A", 2);
    return reporters;
  }

  @Test
  void what_findings_rest_on_is_told_with_what_would_be_left_of_them() {
    Support firm = new Support("“Route”", List.of());
    Support weak = new Support("“Toll” (2.1)", List.of("[1]", "[3]"));
    assertThat(words.robustness(List.of(firm, firm), List.of()))
        .isEqualTo(
            "Both findings in which answers are compared survive the loss of any one source.");
    assertThat(words.robustness(List.of(firm, weak), List.of("“Toll” (2.1)")))
        .isEqualTo(
            "Of the two findings in which answers are compared, one survives the loss of any one"
                + " source. The other would not: “Toll” (2.1) without [1] or [3]. On the speakers'"
                + " own words alone, “Toll” (2.1) would not stand as it does.");
    assertThat(words.robustness(List.of(weak), List.of()))
        .isEqualTo(
            "The one finding in which answers are compared would not survive the loss of one"
                + " source: “Toll” (2.1) without [1] or [3].");
  }

  @Test
  void cautions_count_in_the_singular_and_the_plural_and_name_paragraphs() {
    assertThat(words.knownBy(Evidence.DIRECT, 2, 2, Map.of(), List.of()))
        .isEqualTo("Both statements are in the speakers' own words.");
    assertThat(
            words.knownBy(
                Evidence.REPORTED, 1, 3, new TreeMap<>(Map.of("TASS", 1)), List.of("2.1", "3.1")))
        .isEqualTo("One of the three statements is known from a report by TASS (2.1, 3.1).");
    assertThat(
            words.knownBy(Evidence.CLAIMED, 3, 4, new TreeMap<>(Map.of("A", 2, "B", 1)), List.of()))
        .isEqualTo(
            "Three of the four statements are known only from parties with an interest, two by A"
                + " and one by B.");
    assertThat(words.knownBy(Evidence.CLAIMED, 1, 4, Map.of("A", 1), List.of()))
        .isEqualTo("One of the four statements is known only from a party with an interest, A.");
    assertThat(words.knownBy(Evidence.REPORTED, 11, 11, reporters(), List.of()))
        .isEqualTo(
            "All 11 statements are known from reports, two by A, one by B, one by C, one by D, one"
                + " by E, one by F, one by G, one by H and two by others.");
    assertThat(words.knownBy(Evidence.INFERRED, 1, 1, Map.of(), List.of()))
        .isEqualTo("The one statement is our reading of what was said, not said in these words.");
    assertThat(words.seen(1, 1)).isEqualTo("The one source was seen in part or in a copy.");
    assertThat(words.seen(2, 5))
        .isEqualTo(
            "Of five sources two were seen in part or in a copy; they are marked * in the list.");
    assertThat(words.fromHeadlines(1, 3, List.of("2.1")))
        .isEqualTo("One of the three statements is known from a headline alone (2.1).");
    assertThat(words.publishedLater(2, 5, List.of("2.1")))
        .isEqualTo(
            "Two of the five statements are known only from sources published after the day of this"
                + " note (2.1).");
    assertThat(words.old(DAY, 1, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "One of the three statements is more than a year old on 9 November 2017: Ann on"
                + " “Route”, 2015.");
    assertThat(words.old(date("2017-11"), 3, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "All three statements are more than a year old at the end of November 2017; the oldest"
                + " is Ann on “Route”, 2015.");
  }
}
