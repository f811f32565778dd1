package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.BOB;
import static stance.note.words.english.Examples.GREENS;
import static stance.note.words.english.Examples.chosen;
import static stance.note.words.english.Examples.said;
import static stance.note.words.english.Examples.side;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.AnswerState;
import stance.note.words.BottomLineWords;
import stance.note.words.BottomLineWords.Agreed;
import stance.note.words.BottomLineWords.Extent;
import stance.note.words.BottomLineWords.Firmness;
import stance.note.words.BottomLineWords.Ground;
import stance.note.words.BottomLineWords.Matter;
import stance.note.words.BottomLineWords.Unfirm;
import stance.note.words.BottomLineWords.Verdict;
import stance.note.words.BottomLineWords.Weakness;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords;
import stance.note.words.Provisos;
import stance.note.words.RelationWords.Terms;
import stance.note.words.SectionKind;
import stance.note.words.Unanimous;

/** The bottom line: every sentence in English, in the singular and the plural. */
final class EnglishBottomLineTest {

  private static final Listening<BottomLineWords> LISTENING =
      new Listening<>(BottomLineWords.class, new EnglishBottomLine());
  private static final BottomLineWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  private static final Unanimous OF_TWO = new Unanimous(2, Map.of());
  private static final Unanimous OF_THREE = new Unanimous(3, Map.of());

  private static final Matter ROUTE = new Matter("Which way?", "Route", Optional.of("2.1"), true);

  @Test
  void the_main_question_is_answered_with_its_terms() {
    assertThat(
            words.allSay(
                OF_THREE,
                ROUTE,
                side(Side.FOR, Provisos.NONE),
                Optional.of(Terms.DIFFERENT),
                List.of()))
        .isEqualTo("All three say that it should be dug, on different terms (2.1).");
    assertThat(
            words.allSay(
                OF_TWO, ROUTE, chosen(List.of("north")), Optional.empty(), List.of("Ann north")))
        .isEqualTo("Both answer “Which way?” alike, north (2.1): Ann north.");
    assertThat(
            words.allSay(
                new Unanimous(3, Map.of(Evidence.INFERRED, 1)),
                ROUTE,
                side(Side.FOR, Provisos.NONE),
                Optional.empty(),
                List.of()))
        .isEqualTo("All three say, one in our reading, that it should be dug (2.1).");
    assertThat(
            words.allSay(
                new Unanimous(2, Map.of(), List.of(), 2, 0),
                ROUTE,
                side(Side.FOR, Provisos.NONE),
                Optional.empty(),
                List.of()))
        .isEqualTo("Both say that it should be dug, on assumed terms (2.1).");
    assertThat(
            words.firmest(
                Agreed.ALONE,
                new Unanimous(3, Map.of(), List.of(), 2, 1),
                ROUTE,
                side(Side.FOR, Provisos.NONE)))
        .isEqualTo(
            "All three agree that it should be dug, two of them on assumed terms, one of them not"
                + " repeated since (2.1).");
    assertThat(
            words.allSay(
                new Unanimous(3, Map.of(Evidence.INFERRED, 1, Evidence.CLAIMED, 1)),
                ROUTE,
                chosen(List.of("north")),
                Optional.empty(),
                List.of()))
        .isEqualTo("All three answer “Which way?” alike, north, two not in their own words (2.1).");
    assertThat(words.main(ROUTE, false, List.of("Ann north", "Bob south")))
        .isEqualTo("On the main question, “Which way?” (2.1): Ann north; Bob south.");
    Matter another = new Matter("Which way?", "Route", Optional.of("2.1"), false);
    assertThat(words.main(another, true, List.of("Ann north", "Bob south")))
        .isEqualTo("On “Route” (2.1): Ann north; Bob south.");
    assertThat(words.oneRecord(2, ROUTE, new Claim(chosen(List.of("north")), List.of(said(ANN)))))
        .isEqualTo(
            "On the main question, “Route” (2.1), one and the same record counts for both: north"
                + " [1].");
    assertThat(words.mainIsOpen(ROUTE))
        .isEqualTo("On the main question, “Which way?”, nobody has answered.");
    Claim north = new Claim(chosen(List.of("north")), List.of(said(ANN)));
    assertThat(words.oneSays(north, ROUTE, false, true))
        .isEqualTo("To “Which way?” the answer is north: Ann [1].");
    Said yes = side(Side.FOR, new Provisos(List.of("it rains"), List.of("it snows")));
    assertThat(words.oneSays(new Claim(yes, List.of(said(ANN))), ROUTE, true, false))
        .isEqualTo("On “Route” the answer is yes on conditions: Ann [1].");
    assertThat(words.standsOn(yes)).isEqualTo("The answer stands if it rains, unless it snows.");
    assertThat(words.answerOn("Toll", yes))
        .isEqualTo("On “Toll” the answer is yes if it rains, unless it snows.");
    assertThat(words.answerOn("Toll", side(Side.NEUTRAL))).isEqualTo("On “Toll” no side is taken.");
  }

  @Test
  void difference_and_agreement_are_named_or_denied() {
    assertThat(words.sharpest(new Extent(false, true), ROUTE, true, List.of("Ann north")))
        .isEqualTo("They differ only on “Route” (2.1): Ann north.");
    assertThat(words.sharpest(new Extent(true, false), ROUTE, true, List.of("Ann north")))
        .startsWith("Otherwise they differ most sharply on ");
    assertThat(words.noDifference(false)).isEqualTo("On no question do they differ.");
    assertThat(words.noDifference(true)).isEqualTo("On no other question do they differ.");
    assertThat(words.noFirmDifference(false, EnumSet.of(Unfirm.ONE_SIDE)))
        .isEqualTo("They differ on no question but on one side's word.");
    assertThat(words.noFirmDifference(true, EnumSet.allOf(Unfirm.class)))
        .isEqualTo(
            "Otherwise they differ on no question but on a proposal of their own, on one side's"
                + " word or by our reading.");
    assertThat(words.noFirmAgreement()).startsWith("Where all agree");
    assertThat(words.firmest(Agreed.ALONE, OF_TWO, ROUTE, side(Side.FOR, Provisos.NONE)))
        .isEqualTo("Both agree that it should be dug (2.1).");
    assertThat(words.firmest(Agreed.MOST_FIRMLY, OF_THREE, ROUTE, chosen(List.of("north"))))
        .isEqualTo("All three agree most firmly on “Route”, north (2.1).");
    assertThat(words.firmest(Agreed.ALSO, OF_TWO, ROUTE, chosen(List.of("north"))))
        .isEqualTo("Both also agree on “Route”, north (2.1).");
    Unanimous reported = new Unanimous(2, Map.of(Evidence.REPORTED, 2));
    assertThat(words.firmest(Agreed.MOST_FIRMLY, reported, ROUTE, chosen(List.of("north"))))
        .isEqualTo("Both agree most firmly on “Route”, north (2.1), neither in their own words.");
    assertThat(words.noAgreement(2, false)).isEqualTo("On no question do both agree.");
    assertThat(words.noAgreement(3, true))
        .isEqualTo("On no question do all agree, terms included.");
    assertThat(words.answeredByNone(2, false)).isEqualTo("No question was answered by both.");
    assertThat(words.answeredByNone(3, true)).isEqualTo("No question was answered by all three.");
    assertThat(words.answeredByNone(3, false))
        .isEqualTo("No two of the three answered the same question.");
    assertThat(words.declined(Map.of(ANN, List.of(ROUTE)), Set.of()))
        .isEqualTo("Asked, Ann did not answer on “Route” (2.1).");
    assertThat(words.declinedCounted(Map.of(ANN, List.of(ROUTE)), Set.of()))
        .isEqualTo("Asked, some did not answer: Ann on one question.");
    assertThat(words.declined(Map.of(ANN, List.of(ROUTE)), Set.of(ANN)))
        .isEqualTo("Asked, Ann also did not answer on “Route” (2.1).");
    assertThat(words.declinedCounted(Map.of(ANN, List.of(ROUTE)), Set.of(ANN)))
        .isEqualTo("Asked, some did not answer: Ann on one more question.");
    assertThat(words.declinedBy(3))
        .isEqualTo("Three were asked and did not answer on some question (gaps and cautions).");
  }

  @Test
  void firmness_tells_reach_own_words_and_the_weakest_point() {
    Firmness weak =
        new Firmness(3, 4, true, 38, 1, 2, Optional.of(new Weakness(ROUTE, Ground.ONE_SIDE)));
    assertThat(words.firmness(weak, true))
        .isEqualTo(
            "All three answered four of the 38 questions; one of the two statements is in the"
                + " speakers' own words; the weakest point is “Route” (2.1), on one side's word.");
    assertThat(words.firmness(weak, false))
        .endsWith("; the weakest point is paragraph 2.1, on one side's word.");
    assertThat(words.firmness(new Firmness(2, 0, false, 3, 2, 2, Optional.empty()), true))
        .isEqualTo(
            "No question was answered by both; both statements are in the speakers' own words.");
    assertThat(words.firmness(new Firmness(2, 0, false, 1, 0, 1, Optional.empty()), true))
        .isEqualTo(
            "The question was not answered by both; the one statement is not in the speakers' own"
                + " words.");
    assertThat(words.firmness(new Firmness(2, 1, true, 1, 0, 2, Optional.empty()), true))
        .isEqualTo("Both answered the question; neither statement is in the speakers' own words.");
  }

  @Test
  void a_tally_adds_up() {
    Map<SectionKind, Integer> all = new EnumMap<>(SectionKind.class);
    all.put(SectionKind.AGREEMENT_OF_ALL, 2);
    all.put(SectionKind.DIFFERENT_TERMS, 1);
    Map<SectionKind, Integer> some = new EnumMap<>(SectionKind.class);
    some.put(SectionKind.DIFFERENCES, 1);
    some.put(SectionKind.ONLY_ONE, 5);
    assertThat(words.tally(3, all, some, 29, Optional.empty()))
        .isEqualTo(
            "On two of the three questions that all three answered, they agree; on one they agree,"
                + " but on different terms. On six more, something is on record, but not all"
                + " answered. On one of these, those who answered differ. Five were each answered"
                + " by one of them alone. On 29 nothing is on record.");
    assertThat(
            words.tally(
                3,
                Map.of(SectionKind.OPEN, 1, SectionKind.DIFFERENCES, 1),
                Map.of(SectionKind.DIFFERENT_TERMS, 1),
                4,
                Optional.of(new ClaimWords.OnlyUntil(PartialDate.parse("2017-11").orElseThrow()))))
        .isEqualTo(
            "On neither of the two questions that all three answered do they agree; on one they"
                + " differ. One is open. On one more, something is on record, but not all answered;"
                + " those who answered agree, but on different terms. On four nothing is on record"
                + " up to the end of November 2017.");
    assertThat(
            words.tally(
                3,
                Map.of(SectionKind.NO_SIDE, 1),
                Map.of(SectionKind.AGREEMENT_OF_SOME, 2),
                0,
                Optional.empty()))
        .isEqualTo(
            "On the one question that all three answered, somebody takes no side. On two more,"
                + " something is on record, but not all answered. On both of these, those who"
                + " answered agree.");
    assertThat(
            words.tally(
                2,
                Map.of(),
                new EnumMap<>(Map.of(SectionKind.OPEN, 1, SectionKind.ONE_SIDED, 2)),
                0,
                Optional.empty()))
        .isEqualTo("Two questions rest on one side's word and one is open.");
    Map<SectionKind, Integer> two = Map.of(SectionKind.AGREEMENT_OF_ALL, 2);
    Map<SectionKind, Integer> others = new EnumMap<>(SectionKind.class);
    others.put(SectionKind.OPEN, 1);
    others.put(SectionKind.ONLY_ONE, 2);
    assertThat(words.tally(2, two, others, 2, Optional.of(new ClaimWords.OnlyOwnWords())))
        .isEqualTo(
            "On both questions that both answered, they agree. One more is open and two were each"
                + " answered by one of them alone. On two nothing that counts here is on record.");
    assertThat(words.nothing(List.of(ANN, GREENS), 2, false, true))
        .isEqualTo("Nothing is on record from Ann or the Greens on either question.");
    assertThat(words.nothing(Collections.nCopies(9, ANN), 38, true, true))
        .isEqualTo(
            "Nothing that counts here is on record from any of the nine on any of the 38"
                + " questions.");
    assertThat(words.nothing(List.of(ANN, BOB), 1, false, true))
        .isEqualTo("Nothing is on record from Ann or Bob on the question.");
    Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
    states.put(AnswerState.ANSWERED, 12);
    states.put(AnswerState.DECLINED, 4);
    states.put(AnswerState.SILENT, 22);
    assertThat(words.tallyOfOne(ANN, 38, states))
        .isEqualTo(
            "Of the 38 questions, Ann answered 12, was asked and did not say on four and has"
                + " nothing on record on 22.");
    assertThat(words.tallyOfOne(GREENS, 2, Map.of(AnswerState.SILENT, 2)))
        .isEqualTo("Nothing is on record from the Greens on either question.");
    assertThat(
            words.answeredBy(
                2, Map.of(AnswerState.ANSWERED, List.of(ANN, GREENS)), List.of(), true))
        .isEqualTo("Both answered.");
  }

  @Test
  void who_has_not_answered_the_one_question_is_named_to_the_usual_limit() {
    Map<AnswerState, List<Subject>> states = new EnumMap<>(AnswerState.class);
    states.put(AnswerState.ANSWERED, List.of(ANN, BOB));
    states.put(AnswerState.UNDECIDED, List.of(GREENS));
    states.put(AnswerState.SILENT, Collections.nCopies(8, ANN));
    assertThat(words.answeredBy(11, states, List.of(), true))
        .startsWith("Of the 11, two answered; the Greens were undecided; Ann, Ann, ")
        .endsWith(" and Ann have nothing on record.");
    assertThat(words.answeredBy(11, states, List.of(), false))
        .isEqualTo("Of the 11, two answered; one was undecided; from eight nothing is on record.");
    states.put(AnswerState.SILENT, Collections.nCopies(9, ANN));
    assertThat(words.answeredBy(12, states, List.of(), true))
        .isEqualTo(
            "Of the 12, two answered; the Greens were undecided; from nine nothing is on"
                + " record.");
    Map<AnswerState, List<Subject>> one = Map.of(AnswerState.ANSWERED, List.of(ANN));
    assertThat(words.answeredBy(3, one, List.of(BOB, GREENS), true))
        .isEqualTo("Of the three, one answered; the question is not put to Bob or the Greens.");
    assertThat(words.answeredBy(3, one, List.of(BOB, GREENS), false))
        .isEqualTo("Of the three, one answered; the question is not put to two.");
  }

  @Test
  void one_actor_and_one_question_are_counted_in_the_singular_and_the_plural() {
    assertThat(words.conditional(List.of("A"), true))
        .isEqualTo("On “A” the answer depends on conditions.");
    assertThat(words.conditional(List.of("A", "B"), true))
        .isEqualTo("On “A” and “B” the answers depend on conditions.");
    assertThat(words.conditional(List.of("A", "B"), false))
        .isEqualTo("On two more questions the answers depend on conditions.");
    assertThat(words.inOwnWords(1, 1, 1))
        .isEqualTo("The one statement is in the speaker's own words.");
    assertThat(words.inOwnWords(0, 2, 1))
        .isEqualTo("Neither statement is in the speaker's own words.");
    assertThat(words.inOwnWords(2, 2, 2))
        .isEqualTo("Both statements are in the speakers' own words.");
    assertThat(words.inOwnWords(1, 3, 1))
        .isEqualTo("One of the three statements is in the speaker's own words.");
    assertThat(Arrays.stream(Verdict.values()).map(one -> words.verdict(one, List.of(BOB.name()))))
        .doesNotHaveDuplicates()
        .contains(
            "The answers differ: Bob.",
            "The answers are partly the same: Bob.",
            "The answers go together, but are not the same: Bob.");
  }
}
