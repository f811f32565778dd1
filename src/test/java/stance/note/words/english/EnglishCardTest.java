package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.CardWords;
import stance.note.words.Claim.Subject;
import stance.note.words.SectionKind;

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
  void rows_say_how_many_answered_and_what_is_left_out() {
    assertThat(words.heading(SectionKind.AGREEMENT_OF_SOME, 2, 3)).isEqualTo("AGREE 2/3");
    assertThat(words.heading(SectionKind.DIFFERENCES, 2, 3)).isEqualTo("DIFFER");
    assertThat(words.termsClash()).isEqualTo("TERMS CLASH");
    assertThat(words.answers()).isEqualTo("ANSWER");
    assertThat(words.didNotSay()).isEqualTo("DID NOT SAY");
    Map<Subject, List<String>> declined = new LinkedHashMap<>();
    declined.put(ANN, List.of("Route", "Toll"));
    declined.put(BOB, List.of("Toll"));
    assertThat(words.didNotSay(declined))
        .isEqualTo("Ann, asked on “Route” and “Toll”; Bob, asked on “Toll”.");
    assertThat(words.weak()).isEqualTo("WEAK");
    assertThat(words.weak(List.of("Route"), List.of("Toll")))
        .isEqualTo("On one side's word: “Route”. In our reading alone: “Toll”.");
    assertThat(words.silent()).isEqualTo("SILENT");
    assertThat(words.leftOut()).isEqualTo("LEFT OUT");
    assertThat(words.ofAll(3, 9)).isEqualTo("On 3 of 9 questions.");
    assertThat(words.ofAll(9, 9)).isEqualTo("On all 9.");
    assertThat(words.card()).isEqualTo("BRIEFING CARD");
    assertThat(words.termsInNote("Route")).isEqualTo("The conditions on “Route” are there.");
    assertThat(words.more()).isEqualTo("MORE");
    assertThat(words.moreAnswers(2)).isEqualTo("Two more answers: see the note.");
    assertThat(words.more(1, 0, 0, List.of(), 6))
        .isEqualTo("On one more some spoke: see the note.");
    assertThat(words.more(3, 12, 1, List.of("A", "B"), 6))
        .isEqualTo(
            "They differ too on “A” and “B”. In the note: one more; on 12 nobody spoke, one"
                + " is left out.");
    assertThat(words.more(3, 12, 0, List.of("A", "B"), 6))
        .isEqualTo(
            "They differ too on “A” and “B”. On one more some spoke, on 12 nobody: see"
                + " the note.");
    assertThat(words.more(1, 0, 0, List.of("A"), 6))
        .isEqualTo("They differ too on “A”: see the note.");
    assertThat(words.more(1, 0, 2, List.of("A"), 6))
        .isEqualTo("They differ too on “A”. Two are left out: see the note.");
    assertThat(words.more(2, 1, 0, List.of("A", "B"), 1))
        .isEqualTo("They differ too on two more questions. On one nobody spoke: see the note.");
  }
}
