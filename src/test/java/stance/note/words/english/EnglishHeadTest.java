package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.date;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.HeadWords;
import stance.note.words.HeadWords.Held;
import stance.note.words.HeadWords.Tenure;

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
    assertThat(words.title("Tunnel", Optional.empty(), List.of(ANN, BOB), true))
        .isEqualTo("Tunnel: Ann and Bob");
    assertThat(words.title("Tunnel", Optional.empty(), Collections.nCopies(9, ANN), true))
        .isEqualTo("Tunnel: 9 actors (listed below)");
    assertThat(words.title("Tunnel", Optional.empty(), Collections.nCopies(9, ANN), false))
        .isEqualTo("Tunnel: 9 actors");
    assertThat(words.title("Tunnel", Optional.of("Route?"), List.of(ANN), true))
        .isEqualTo("Tunnel, Route? Ann");
    assertThat(words.title("A rent cap", Optional.of("A rent cap"), List.of(ANN), true))
        .isEqualTo("A rent cap: Ann");
    assertThat(words.asOf(DAY)).isEqualTo("Positions as of 9 November 2017");
    assertThat(words.onRecordTo(date("2019-12")))
        .isEqualTo("Positions on record to the end of December 2019");
    assertThat(words.note()).isEqualTo("BRIEFING NOTE");
    assertThat(words.nothingOnRecord()).isEqualTo("Nothing is on record");
    assertThat(words.commonDate(DAY))
        .isEqualTo("Said on 9 November 2017 where a numbered paragraph gives no date");
    assertThat(words.selected(2, 9)).isEqualTo("On two of the nine questions of the dossier");
  }

  @Test
  void the_head_says_what_is_left_out_and_what_is_assumed() {
    assertThat(words.counting(Evidence.DIRECT))
        .isEqualTo("Counting only what they said in their own words");
    assertThat(words.counting(Evidence.CLAIMED)).isEqualTo("Leaving out our own readings");
    assertThat(words.from(DAY)).isEqualTo("Counting only what was said from 9 November 2017 on");
    assertThat(words.assuming(List.of("it rains", "it snows")))
        .isEqualTo(
            "Assuming that two conditions are met, and no others: “it rains” and “it snows”");
    assertThat(words.assuming(List.of("rain")))
        .isEqualTo("Assuming that one condition is met, and no other: “rain”");
    assertThat(words.assuming(List.of())).isEqualTo("Assuming that no condition is met");
    assertThat(words.assumingAll())
        .isEqualTo("Assuming that every condition that an actor makes is met");
  }

  @Test
  void the_head_says_who_they_are() {
    assertThat(words.called("Board of Works", Optional.of("Works")))
        .isEqualTo("Board of Works (Works)");
    assertThat(words.called("Ann", Optional.empty())).isEqualTo("Ann");
    Tenure tenure = new Tenure(BOB, Optional.of(date("2015")), Optional.of(DAY));
    assertThat(
            words.office(
                Optional.of("Mayor"),
                Optional.of(tenure),
                Optional.of("3 of 9 seats"),
                List.of("Ann", "Bob"),
                false,
                false))
        .isEqualTo(
            "Mayor; for Bob from 2015 to 9 November 2017; 3 of 9 seats; speaking through Ann and"
                + " Bob");
    assertThat(
            words.office(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of("Ann"), true, false))
        .isEqualTo("Also speaking through Ann");
    assertThat(
            words.office(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("Ann", "Bob"),
                false,
                true))
        .isEqualTo("Deciding by the majority of Ann and Bob");
    assertThat(
            words.office(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Collections.nCopies(60, "Ann"),
                false,
                false))
        .isEqualTo("Speaking through 60 speakers");
    assertThat(words.inBrief("Ann Lee", Optional.of("Mayor"), Held.STILL))
        .isEqualTo("Ann Lee, Mayor.");
    assertThat(words.inBrief("Ann Lee", Optional.of("Mayor"), Held.NO_MORE))
        .isEqualTo("Ann Lee, former Mayor.");
    assertThat(words.inBrief("Ann Lee", Optional.of("Mayor"), Held.NOT_YET))
        .isEqualTo("Ann Lee, later Mayor.");
    assertThat(words.inBrief("Ann Lee", Optional.empty(), Held.NO_MORE)).isEqualTo("Ann Lee.");
    Optional<Tenure> ended = Optional.of(new Tenure(BOB, Optional.empty(), Optional.of(DAY)));
    Optional<Tenure> begun = Optional.of(new Tenure(BOB, Optional.of(DAY), Optional.empty()));
    assertThat(words.speaker(ANN, Optional.empty(), Optional.of("Mayor"), begun))
        .isEqualTo("Ann (Mayor from 9 November 2017)");
    assertThat(words.speaker(ANN, Optional.empty(), Optional.of("Mayor"), Optional.empty()))
        .isEqualTo("Ann (Mayor)");
    assertThat(words.speaker(ANN, Optional.empty(), Optional.of("Mayor"), ended))
        .isEqualTo("Ann (Mayor to 9 November 2017)");
    assertThat(words.speaker(ANN, Optional.empty(), Optional.empty(), ended))
        .isEqualTo("Ann (to 9 November 2017)");
    assertThat(words.speaker(ANN, Optional.empty(), Optional.empty(), Optional.empty()))
        .isEqualTo("Ann");
    assertThat(words.speaker(ANN, Optional.of("Lee"), Optional.empty(), Optional.empty()))
        .isEqualTo("Ann (called Lee)");
    assertThat(words.speaker(ANN, Optional.of("Lee"), Optional.of("Mayor"), ended))
        .isEqualTo("Ann (called Lee, Mayor to 9 November 2017)");
  }
}
