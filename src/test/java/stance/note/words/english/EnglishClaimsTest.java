package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.GREENS;
import static stance.note.words.english.Examples.chosen;
import static stance.note.words.english.Examples.said;
import static stance.note.words.english.Examples.side;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Actor;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.According;
import stance.note.words.Claim.Declined;
import stance.note.words.Claim.ForOrAgainst;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.OurReading;
import stance.note.words.Claim.OwnWords;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Subject;
import stance.note.words.Claim.Undecided;
import stance.note.words.ClaimWords;

/**
 * Claims and how they lie to each other: every sentence in English, in the singular and the plural.
 */
final class EnglishClaimsTest {

  private static final Listening<ClaimWords> LISTENING =
      new Listening<>(ClaimWords.class, new EnglishClaims());
  private static final ClaimWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  private static String claim(boolean everyone, Said said, Known known, Mention... who) {
    return words.claim(new Claim(List.of(who), everyone, said, known));
  }

  @Test
  void a_verb_agrees_with_its_subject() {
    OwnWords own = new OwnWords();
    assertThat(claim(false, side(Side.FOR), own, said(ANN))).isEqualTo("Ann supports it [1]");
    assertThat(claim(false, side(Side.FOR), own, said(GREENS)))
        .isEqualTo("the Greens support it [1]");
    assertThat(claim(false, side(Side.AGAINST), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] oppose it");
    assertThat(claim(false, side(Side.AGAINST), own, said(ANN))).isEqualTo("Ann opposes it [1]");
    assertThat(claim(false, side(Side.NEUTRAL), own, said(ANN)))
        .isEqualTo("Ann is neutral on it [1]");
    assertThat(claim(false, new Undecided(), own, said(ANN))).isEqualTo("Ann was undecided [1]");
    assertThat(claim(false, new Undecided(), own, said(GREENS)))
        .isEqualTo("the Greens were undecided [1]");
    assertThat(claim(false, new Declined(), own, said(ANN)))
        .isEqualTo("Ann was asked and did not say [1]");
    assertThat(claim(false, chosen(List.of("north", "south"), "by ferry"), own, said(ANN)))
        .isEqualTo("Ann said: north or south, and not by ferry [1]");
    assertThat(claim(false, chosen(List.of(), "north", "south"), own, said(ANN)))
        .isEqualTo("Ann said: neither north nor south [1]");
  }

  @Test
  void all_and_both_are_said_of_everyone_alone() {
    OwnWords own = new OwnWords();
    Mention cat = said(new Subject("Cat", Actor.Kind.PERSON));
    assertThat(claim(true, side(Side.FOR), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] both support it");
    assertThat(claim(true, side(Side.NEUTRAL), own, said(ANN), said(BOB), cat))
        .isEqualTo("Ann [1], Bob [1] and Cat [1] are all neutral on it");
    assertThat(claim(true, chosen(List.of("north")), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] both said: north");
    assertThat(claim(true, new Declined(), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] were both asked and did not say");
  }

  @Test
  void no_sentence_says_more_than_its_record() {
    According report = new According("the Courier");
    OurReading ours = new OurReading();
    assertThat(claim(false, side(Side.FOR), report, said(ANN)))
        .isEqualTo("according to the Courier, Ann supports it [1]");
    assertThat(claim(false, new Declined(), report, said(ANN)))
        .isEqualTo("according to the Courier, Ann was asked and did not say [1]");
    assertThat(claim(false, side(Side.FOR), ours, said(ANN)))
        .isEqualTo("we read Ann as supporting it [1]");
    assertThat(claim(false, side(Side.AGAINST), ours, said(ANN)))
        .isEqualTo("we read Ann as opposing it [1]");
    assertThat(claim(false, side(Side.NEUTRAL), ours, said(ANN)))
        .isEqualTo("we read Ann as neutral on it [1]");
    assertThat(claim(false, chosen(List.of("north")), ours, said(ANN), said(BOB)))
        .isEqualTo("we read Ann [1] and Bob [1] as saying: north");
    assertThat(claim(false, new Undecided(), ours, said(ANN)))
        .isEqualTo("we read Ann as undecided [1]");
    assertThat(claim(false, new Declined(), ours, said(ANN)))
        .isEqualTo("we read Ann as not having answered [1]");
  }

  @Test
  void conditions_follow_the_answer_each_with_its_if() {
    Provisos terms =
        new Provisos(List.of("it rains", "it snows"), List.of("it hails", "it thaws"), false);
    assertThat(claim(false, new ForOrAgainst(Side.FOR, terms), new OwnWords(), said(ANN)))
        .isEqualTo(
            "Ann supports it, if it rains, and if it snows, unless it hails or it thaws [1]");
    Provisos unmet = new Provisos(List.of("it rains"), List.of(), true);
    assertThat(claim(false, new ForOrAgainst(Side.FOR, unmet), new OwnWords(), said(ANN)))
        .isEqualTo("Ann supports it, if it rains, which is not so in the world assumed [1]");
  }

  @Test
  void a_mention_says_through_whom_and_when() {
    Mention city =
        new Mention(
            new Subject("City", Actor.Kind.ORGANIZATION),
            Optional.of("Ann"),
            Optional.of(DAY),
            "[2]");
    assertThat(claim(false, side(Side.FOR), new OwnWords(), city))
        .isEqualTo("the City (through Ann) supports it (9 November 2017) [2]");
    assertThat(claim(false, side(Side.FOR), new OwnWords(), city, said(BOB)))
        .isEqualTo("the City (through Ann, 9 November 2017) [2] and Bob [1] support it");
    Mention[] six = {said(ANN), said(ANN), said(ANN), said(ANN), said(ANN), said(BOB)};
    assertThat(claim(false, side(Side.FOR), new OwnWords(), six))
        .isEqualTo("6 support it (Ann [1]; Ann [1]; Ann [1]; Ann [1]; Ann [1]; Bob [1])");
  }

  @Test
  void those_without_an_answer_have_sentences_of_their_own() {
    assertThat(words.silent(List.of(ANN, BOB), 3))
        .isEqualTo("nothing is on record from Ann or Bob");
    assertThat(words.silent(List.of(ANN, BOB, ANN, BOB), 30))
        .isEqualTo("nothing is on record from 4 of the 30");
    assertThat(Arrays.stream(AnswerState.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.divided(ANN, List.of("one", "other"))).isEqualTo("Ann is divided: one; other");
    assertThat(words.divided(GREENS, List.of("one"))).isEqualTo("The Greens are divided: one");
    assertThat(words.differEitherWay(List.of(ANN), GREENS))
        .isEqualTo("Ann differs from each of those between whom the Greens are divided.");
    assertThat(words.differEitherWay(List.of(ANN, GREENS), BOB))
        .isEqualTo("Ann and the Greens differ from each of those between whom Bob is divided.");
    assertThat(words.onlyExclusions(List.of(ANN, BOB)))
        .isEqualTo("Ann and Bob only rule something out, and nothing in common.");
  }

  @Test
  void terms_meet_or_clash() {
    assertThat(words.sameAnswerOtherTerms()).isEqualTo("The same answer, on different terms.");
    assertThat(words.sameAnswerTermsClash()).isEqualTo("The same answer, on terms that clash.");
    assertThat(words.met(List.of(ANN), "it rains", List.of(said(BOB)), "Weather"))
        .isEqualTo(
            "The condition of Ann that it rains is met by the answer of Bob [1] on “Weather”.");
    assertThat(
            words.ruledOut(List.of(ANN, BOB), "it rains", List.of(said(GREENS), said(BOB)), "Sun"))
        .isEqualTo(
            "The condition of Ann and Bob that it rains is ruled out by the answer of the Greens"
                + " [1] and Bob [1] on “Sun”.");
  }
}
