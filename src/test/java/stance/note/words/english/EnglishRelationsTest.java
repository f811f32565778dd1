package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.GREENS;
import static stance.note.words.english.Examples.chosen;
import static stance.note.words.english.Examples.known;
import static stance.note.words.english.Examples.said;
import static stance.note.words.english.Examples.side;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.Claim;
import stance.note.words.Claim.Side;
import stance.note.words.RelationWords;
import stance.note.words.RelationWords.Terms;
import stance.note.words.Unanimous;

/** How answers lie to each other: every sentence in English, in the singular and the plural. */
final class EnglishRelationsTest {

  private static final Listening<RelationWords> LISTENING =
      new Listening<>(RelationWords.class, new EnglishRelations());
  private static final RelationWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void the_same_answer_is_told_with_its_terms() {
    assertThat(
            words.alike(
                new Unanimous(3, Map.of(Evidence.REPORTED, 1)), side(Side.FOR), Terms.DIFFERENT))
        .isEqualTo("All three say yes, one as reported, on different terms.");
    assertThat(
            words.alike(
                new Unanimous(3, Map.of(Evidence.CLAIMED, 2), List.of(ANN, BOB), 0, 0),
                side(Side.FOR),
                Terms.DIFFERENT))
        .isEqualTo("All three say yes, two on Ann's and Bob's word, on different terms.");
    assertThat(
            words.alike(
                new Unanimous(3, Map.of(Evidence.CLAIMED, 1)), side(Side.FOR), Terms.DIFFERENT))
        .isEqualTo("All three say yes, one on another's word, on different terms.");
    assertThat(words.alike(new Unanimous(2, Map.of()), chosen(List.of("north")), Terms.CLASHING))
        .isEqualTo("Both give the same answer, on terms that clash.");
    assertThat(words.refused(List.of(ANN), "it rains", List.of(said(BOB)), Optional.of("2.1")))
        .isEqualTo("That it rains, a condition of Ann, is refused by Bob [1] (2.1).");
    assertThat(words.askedFor(List.of(ANN), "it rains", List.of(said(BOB)), Optional.empty()))
        .isEqualTo("That it rains, a condition of Ann, is asked for too by Bob [1].");
    assertThat(words.contradicted(List.of(ANN), "it rains", List.of(BOB)))
        .isEqualTo(
            "That it rains is a condition of Ann, and that it is not so a condition of Bob.");
    assertThat(
            words.refusedInBrief(
                List.of(ANN), List.of("rain"), List.of(said(GREENS)), List.of("3.2")))
        .isEqualTo("the Greens [1] refuse “rain”, a condition of Ann (3.2)");
    assertThat(
            words.refusedInBrief(
                List.of(ANN), List.of("rain", "snow"), List.of(said(BOB)), List.of()))
        .isEqualTo("Bob [1] refuses “rain” and “snow”, conditions of Ann");
    assertThat(
            words.refusedInBrief(
                List.of(ANN),
                List.of("rain"),
                Collections.nCopies(9, known(BOB, new Claim.OurReading())),
                List.of("3.2")))
        .isEqualTo("nine (nine not in their own words) refuse “rain”, a condition of Ann (3.2)");
    assertThat(words.refusedInBrief(List.of(), List.of("rain"), List.of(said(BOB)), List.of()))
        .isEqualTo("Bob [1] refuses “rain”");
    assertThat(words.contradictedInBrief(List.of(ANN), "rain", List.of(BOB)))
        .isEqualTo("Bob says so only without “rain”, a condition of Ann");
    assertThat(words.contradictedInBrief(List.of(ANN, BOB), "rain", List.of(GREENS)))
        .isEqualTo("the Greens say so only without “rain”, a condition of Ann and Bob");
    assertThat(words.otherTermsClash()).isEqualTo("other terms clash too");
    assertThat(words.termsClashInBrief()).isEqualTo("some terms clash");
    assertThat(words.metButNotAssumed("it rains", DAY, "[1]"))
        .isEqualTo(
            "That it rains has been so since 9 November 2017 [1], but not in the world assumed.");
    assertThat(words.met("it rains", DAY, "[1]"))
        .isEqualTo("That it rains has been so since 9 November 2017 [1].");
    assertThat(words.neitherWithout(List.of("it rains")))
        .isEqualTo("The answers turn on one condition: that it rains.");
    assertThat(words.neitherWithout(List.of("it rains", "it snows")))
        .isEqualTo("The answers turn on conditions: that it rains; that it snows.");
  }

  @Test
  void among_many_a_clash_is_told_by_labels_and_numbers() {
    assertThat(words.refusedAmongMany(List.of(ANN), "rain", List.of(BOB, GREENS), 0, "(2.1)"))
        .isEqualTo("“rain”, a condition of Ann, is refused by Bob and the Greens (2.1)");
    assertThat(words.refusedAmongMany(List.of(ANN, BOB, GREENS), "rain", List.of(BOB), 1, "[1]"))
        .isEqualTo("“rain”, a condition of three, is refused by Bob, on conditions [1]");
    assertThat(words.termsClash(List.of("“rain”, a", "“snow”, b")))
        .isEqualTo("Some terms clash: “rain”, a; “snow”, b.");
  }

  @Test
  void what_cannot_be_compared_says_why() {
    assertThat(words.onlyExclusions(List.of(ANN, BOB)))
        .isEqualTo("Ann and Bob only rule something out, and nothing in common.");
    assertThat(words.ownCountries()).isEqualTo("Each speaks of its own country.");
    assertThat(words.oneRecord(List.of(ANN, BOB)))
        .isEqualTo("One and the same record counts for Ann and Bob.");
    assertThat(words.differEitherWay(List.of(ANN), GREENS))
        .isEqualTo("Whoever of them speaks for the Greens, Ann differs.");
    assertThat(words.differEitherWay(List.of(GREENS), BOB))
        .isEqualTo("Whoever of them speaks for Bob, the Greens differ.");
    assertThat(words.oneSided(List.of(ANN))).isEqualTo("This rests on the word of Ann alone.");
    assertThat(words.oneSided(List.of())).isEqualTo("This rests on the word of one side.");
    assertThat(words.yearsApart(2, 1)).isEqualTo("The answers lie one year apart.");
    assertThat(words.yearsApart(3, 2)).isEqualTo("The answers lie up to two years apart.");
  }
}
