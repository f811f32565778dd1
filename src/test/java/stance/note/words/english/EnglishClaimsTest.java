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

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.compare.Lapse;
import stance.dossier.PartialDate;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.CarriedOver;
import stance.note.words.Claim.Claimed;
import stance.note.words.Claim.Manner;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.OurReading;
import stance.note.words.Claim.Quotation;
import stance.note.words.Claim.Reported;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;
import stance.note.words.ClaimWords;
import stance.note.words.ClaimWords.Brevity;
import stance.note.words.ClaimWords.Size;
import stance.note.words.Provisos;

/**
 * Who gives which answer, and who gives none: every sentence in English, in the singular and the
 * plural.
 */
final class EnglishClaimsTest {

  private static final Listening<ClaimWords> LISTENING =
      new Listening<>(ClaimWords.class, new EnglishClaims());
  private static final ClaimWords words = LISTENING.words();

  private static Said lapsed(Lapse lapse) {
    return side(Side.FOR, new Provisos(TERMS.required(), TERMS.excluded(), lapse));
  }

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  private static final Provisos TERMS =
      new Provisos(List.of("it rains", "it snows"), List.of("it freezes"));

  private static final Mention FOR_BOB =
      new Mention(
          BOB,
          new Manner(
              Optional.of(ANN),
              true,
              Optional.empty(),
              Optional.of(new CarriedOver(Optional.of(GREENS))),
              Optional.empty()),
          Optional.of(DAY),
          Optional.of(2017),
          new Reported("TASS"),
          Optional.of(new Quotation("dig", true)),
          "[2]");

  @Test
  void a_camp_has_its_terms_and_each_of_it_how_it_is_known() {
    assertThat(words.camp(new Claim(side(Side.FOR, TERMS), List.of(said(ANN), said(BOB)))))
        .isEqualTo("yes if it rains and it snows, unless it freezes: Ann [1] and Bob [1]");
    assertThat(
            words.camp(
                new Claim(
                    chosen(List.of("north"), "south"),
                    List.of(
                        FOR_BOB,
                        known(ANN, new Claimed("Kyiv", Optional.empty())),
                        known(GREENS, new OurReading())))))
        .isEqualTo(
            "north, and not south: Ann, then for Bob, under the Greens, not repeated since, 9"
                + " November 2017, TASS reported, “dig” (translated) [2]; Ann, Kyiv said [1]; the"
                + " Greens, in our reading [1]");
    assertThat(words.named(List.of(said(ANN)))).isEqualTo("Ann [1]");
    Mention forBob = spokenFor(BOB);
    Mention forGreens = spokenFor(GREENS);
    assertThat(
            words.camp(
                new Claim(side(Side.FOR), List.of(forBob, said(ANN), said(GREENS), forGreens))
                    .eachRecordOnce()))
        .isEqualTo("yes: Ann, also for Bob and the Greens [1]; the Greens [1]");
    assertThat(words.camp(new Claim(side(Side.FOR), List.of(forBob, forGreens)).eachRecordOnce()))
        .isEqualTo("yes: Ann, for Bob and the Greens [1]");
    Mention assumed = spoken(ANN, Manner.ITSELF.onAssumedTerms());
    Mention formerly =
        spoken(
            BOB,
            new Manner(
                Optional.of(ANN),
                true,
                Optional.empty(),
                Optional.of(new CarriedOver(Optional.empty())),
                Optional.empty()));
    assertThat(
            words.camp(
                new Claim(side(Side.FOR), List.of(formerly, forGreens, assumed)).eachRecordOnce()))
        .isEqualTo(
            "yes: Ann, also for the Greens, then also for Bob, not repeated since, on assumed"
                + " terms [1]");
    assertThat(words.camp(new Claim(side(Side.FOR), List.of(formerly, forGreens)).eachRecordOnce()))
        .isEqualTo("yes: Ann, then for Bob, not repeated since [1]; Ann, for the Greens [1]");
    assertThat(
            words.inBrief(new Claim(side(Side.FOR), List.of(assumed)), Brevity.WITH_TERMS, false))
        .isEqualTo("Ann (on assumed terms) yes [1]");
    assertThat(words.counted(side(Side.FOR), new Size(9, 0, 0, 2, 0)))
        .isEqualTo("yes: nine, two of them not in their own words (annex)");
    assertThat(words.counted(side(Side.FOR), new Size(9, 0, 0, 9, 0)))
        .isEqualTo("yes: nine, none in their own words (annex)");
    assertThat(words.counted(side(Side.FOR), new Size(13, 0, 0, 0, 0)))
        .isEqualTo("yes: 13 (annex)");
    assertThat(words.counted(side(Side.FOR), new Size(13, 0, 2, 0, 0)))
        .isEqualTo("yes: 13, two of them on assumed terms (annex)");
    assertThat(words.counted(side(Side.FOR), new Size(13, 0, 13, 1, 1)))
        .isEqualTo(
            "yes: 13, all on assumed terms, one of them not in the speaker's own words (annex)");
    assertThat(words.countedTerms(4, Map.of("rain", 3), Map.of("frost", 1)))
        .isEqualTo("four of them make conditions, “rain” (3) and “unless frost” (1)");
    assertThat(words.countedTerms(1, Map.of("rain", 1), Map.of()))
        .isEqualTo("one of them makes a condition, “rain”");
    assertThat(words.answer(side(Side.FOR, TERMS)))
        .isEqualTo("Yes if it rains and it snows, unless it freezes");
  }

  private static Mention spokenFor(Claim.Subject body) {
    return spoken(
        body,
        new Manner(Optional.of(ANN), false, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Mention spoken(Claim.Subject actor, Manner manner) {
    return new Mention(
        actor,
        manner,
        Optional.empty(),
        Optional.empty(),
        new Claim.OwnWords(),
        Optional.empty(),
        "[1]");
  }

  @Test
  void in_brief_terms_and_evidence_stay() {
    assertThat(
            words.inBrief(
                new Claim(side(Side.AGAINST), List.of(FOR_BOB)), Brevity.WITH_WORDS, false))
        .isEqualTo(
            "Bob (Ann, 2017, as reported, under the Greens, not repeated since) no, “dig”"
                + " (translated) [2]");
    assertThat(
            words.inBrief(
                new Claim(
                    side(Side.NEUTRAL),
                    List.of(said(ANN), known(BOB, new Claimed("Kyiv", Optional.of(GREENS))))),
                Brevity.WITH_TERMS,
                false))
        .isEqualTo("Ann [1] and Bob (on the Greens' word) [1] take no side");
    Mention foreign =
        new Mention(
            ANN,
            Manner.ITSELF,
            Optional.empty(),
            Optional.empty(),
            new Claim.OwnWords(),
            Optional.of(new Quotation("копать надо", false)),
            "[1]");
    assertThat(
            words.inBrief(new Claim(side(Side.FOR), List.of(foreign)), Brevity.WITH_WORDS, false))
        .isEqualTo("Ann yes [1]");
    assertThat(words.withoutTerms(new Claim(side(Side.FOR), List.of(said(ANN))), 1, true))
        .isEqualTo("Ann answers yes on conditions [1]");
    assertThat(
            words.withoutTerms(new Claim(side(Side.FOR), List.of(said(ANN), said(BOB))), 1, false))
        .isEqualTo("Ann [1] and Bob [1] yes, one of them on conditions");
    assertThat(
            words.byTerm(
                new Claim(side(Side.FOR), List.of(said(GREENS))),
                List.of(
                    new Claim(side(Side.FOR, TERMS), List.of(said(ANN), said(BOB))),
                    new Claim(
                        side(Side.FOR, new Provisos(List.of("it is paid"), List.of())),
                        List.of(said(BOB))))))
        .isEqualTo(
            "yes: the Greens [1]; if it rains and it snows, unless it freezes: Ann [1] and Bob [1];"
                + " also if it is paid: Bob");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(13, 11, 0, 0, 0)))
        .isEqualTo("13 answer yes, 11 of them on conditions");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(2, 2, 0, 0, 0)))
        .isEqualTo("two answer yes, both on conditions");
    assertThat(words.countedInBrief(side(Side.NEUTRAL), new Size(1, 0, 0, 0, 0)))
        .isEqualTo("one takes no side");
    assertThat(words.countedInBrief(side(Side.AGAINST), new Size(1, 1, 0, 0, 0)))
        .isEqualTo("one answers no on conditions");
    assertThat(words.otherwise(new Size(1, 0, 0, 0, 0))).isEqualTo("one answers otherwise");
    assertThat(words.otherwise(new Size(3, 1, 0, 2, 0)))
        .isEqualTo(
            "three answer otherwise, one of them on conditions and two others not in their own"
                + " words");
    assertThat(words.inWays(4, new Size(7, 2, 0, 3, 0)))
        .isEqualTo(
            "seven answer in four ways, two on conditions and three others not in their own words");
    assertThat(words.otherwise(new Size(2, 0, 2, 0, 0)))
        .isEqualTo("two answer otherwise, both on assumed terms");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(14, 0, 3, 1, 0)))
        .isEqualTo(
            "14 answer yes, three of them on assumed terms and another not in the"
                + " speaker's own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(1, 0, 1, 0, 0)))
        .isEqualTo("one answers yes on assumed terms");
    assertThat(words.inWays(2, new Size(9, 0, 4, 0, 0)))
        .isEqualTo("nine answer in two ways, four on assumed terms");
    assertThat(words.inWays(1, new Size(7, 0, 0, 0, 0))).isEqualTo("seven answer alike");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(3, 3, 0, 0, 0)))
        .isEqualTo("three answer yes, all on conditions");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 0, 0, 4, 0)))
        .isEqualTo("eight answer yes, four of them not in their own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 3, 0, 4, 0)))
        .isEqualTo(
            "eight answer yes, three of them on conditions and four others not in their"
                + " own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 3, 0, 8, 3)))
        .isEqualTo("eight answer yes, three of them on conditions and none in their own words");
    assertThat(words.countedInBrief(side(Side.AGAINST), new Size(1, 1, 0, 1, 1)))
        .isEqualTo("one answers no on conditions, not in the speaker's own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(2, 1, 0, 1, 1)))
        .isEqualTo("two answer yes, one of them on conditions and not in the speaker's own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(2, 1, 0, 1, 0)))
        .isEqualTo(
            "two answer yes, one of them on conditions and another not in the speaker's own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 3, 0, 4, 3)))
        .isEqualTo(
            "eight answer yes, four of them not in their own words, three of these on conditions");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 4, 0, 3, 3)))
        .isEqualTo(
            "eight answer yes, four of them on conditions, three of these not in their own words");
    assertThat(words.countedInBrief(side(Side.FOR), new Size(8, 4, 0, 3, 1)))
        .isEqualTo(
            "eight answer yes, four of them on conditions, three not in their own words, one"
                + " counted twice");
    assertThat(words.notInOwnWords(4, 11)).isEqualTo("four of these not in their own words");
    assertThat(words.notInOwnWords(4, 4)).isEqualTo("none of these in their own words");
  }

  @Test
  void who_gives_no_answer_is_told_apart() {
    assertThat(words.withoutAnswer(new Claim.Undecided(), List.of(said(ANN))))
        .isEqualTo("undecided: Ann [1]");
    assertThat(words.withoutAnswer(new Claim.Declined(), List.of(said(ANN))))
        .isEqualTo("asked, and did not say: Ann [1]");
    assertThat(words.withoutAnswer(new Claim.Absent(), List.of(said(ANN))))
        .isEqualTo("took no part: Ann [1]");
    assertThat(words.names(List.of(ANN, GREENS))).isEqualTo("Ann and the Greens");
    assertThat(words.inAnnex(129)).isEqualTo("one hundred and twenty-nine (annex)");
    assertThat(words.within(GREENS, List.of("yes: Ann [1]", "no: Bob [2]")))
        .isEqualTo("for the Greens, yes: Ann [1]; and no: Bob [2]");
    assertThat(words.withoutAnswerCounted(AnswerState.UNDECIDED, 9))
        .isEqualTo("nine were undecided (annex)");
    assertThat(words.camps(List.of("yes: Ann [1]", "no: Bob [1]")))
        .isEqualTo("yes: Ann [1]; and no: Bob [1]");
    assertThat(words.divided(GREENS, List.of("yes: Ann [1]", "no: Bob [1]")))
        .isEqualTo("the Greens are divided. Yes: Ann [1]. No: Bob [1]");
    assertThat(words.withoutAnswerInBrief(AnswerState.DIVIDED, List.of(ANN), true))
        .isEqualTo("Ann is divided");
    assertThat(words.withoutAnswerInBrief(AnswerState.DIVIDED, List.of(ANN, BOB), false))
        .isEqualTo("two are divided");
    assertThat(words.withheld(said(ANN), lapsed(Lapse.LACKING)))
        .isEqualTo(
            "yes if it rains and it snows, which are not both assumed, unless it freezes: Ann"
                + " [1]");
    assertThat(words.withheld(said(ANN), lapsed(Lapse.BARRED)))
        .isEqualTo(
            "yes if it rains and it snows, unless it freezes, which is assumed: Ann [1]. So Ann's"
                + " answer falls away");
    assertThat(words.withheld(said(ANN), lapsed(Lapse.LACKING_AND_BARRED)))
        .isEqualTo(
            "yes if it rains and it snows, which are not both assumed, unless it freezes, which is"
                + " assumed: Ann [1]");
    assertThat(
            words.withheld(
                said(ANN),
                side(Side.AGAINST, new Provisos(List.of(), List.of("it freezes"), Lapse.BARRED))))
        .isEqualTo(
            "no unless it freezes, which is assumed: Ann [1]. So Ann's objection falls away");
    assertThat(
            words.withheld(
                said(ANN),
                side(Side.FOR, new Provisos(List.of(), List.of("it freezes"), Lapse.BARRED))))
        .isEqualTo("yes unless it freezes, which is assumed: Ann [1]. So Ann's answer falls away");
    assertThat(words.withheldInBrief(side(Side.FOR), List.of(ANN, BOB), false))
        .isEqualTo("Ann and Bob answer yes only on conditions that are not assumed");
    assertThat(words.withheldInBrief(side(Side.NEUTRAL), List.of(GREENS), true))
        .isEqualTo("the Greens take no side, which falls away by what is assumed");
    assertThat(words.withheldCounted(1)).isEqualTo("one answer does not hold");
    assertThat(Arrays.stream(AnswerState.values()).map(words::lead)).doesNotHaveDuplicates();
  }

  @Test
  void silence_is_told_from_what_is_left_out() {
    assertThat(words.silent(List.of(ANN))).isEqualTo("Ann has nothing on record");
    assertThat(words.silent(List.of(GREENS))).isEqualTo("the Greens have nothing on record");
    assertThat(words.silent(9, 30)).isEqualTo("nine of the 30 have nothing on record (annex)");
    assertThat(words.silentInBrief(List.of(ANN, BOB), true))
        .isEqualTo("Ann and Bob have not spoken of it");
    assertThat(words.silentInBrief(Collections.nCopies(9, ANN), true))
        .isEqualTo("nine have not spoken of it");
    assertThat(words.withoutAnswerInBrief(AnswerState.ABSENT, List.of(ANN, BOB), true))
        .isEqualTo("Ann and Bob took no part");
    assertThat(words.withoutAnswerInBrief(AnswerState.UNDECIDED, List.of(ANN, BOB), true))
        .isEqualTo("Ann and Bob were undecided");
    assertThat(words.withoutAnswerInBrief(AnswerState.UNDECIDED, List.of(ANN, BOB), false))
        .isEqualTo("two were undecided");
    assertThat(words.nothingCounts(3)).isEqualTo("three have nothing that counts here");
    assertThat(words.filteredInBrief(List.of(ANN), new ClaimWords.OnlyStronger(), false))
        .isEqualTo("one has nothing on record as strong as that");
    assertThat(words.filteredInBrief(List.of(ANN, BOB), new ClaimWords.OnlyUntil(DAY), true))
        .isEqualTo("Ann and Bob are on record only later");
    assertThat(words.filtered(List.of(ANN), new ClaimWords.OnlyOwnWords(), 2))
        .isEqualTo("Ann has no own words on record; two weaker statements are left out");
    assertThat(words.filtered(List.of(ANN, BOB), new ClaimWords.OnlyUntil(DAY), 0))
        .isEqualTo("Ann and Bob have nothing on record up to 9 November 2017");
  }

  @Test
  void what_to_mind_is_a_sentence() {
    assertThat(words.caution(ANN, "Hearsay")).isEqualTo("Caution on Ann: Hearsay.");
    assertThat(
            words.claimedSince(
                ANN, known(ANN, new Claimed("Kyiv", Optional.empty())), side(Side.FOR)))
        .isEqualTo("Since then, of Ann: yes, Kyiv said [1].");
    assertThat(
            words.askedSince(
                AnswerState.DECLINED, known(ANN, new Claimed("Kyiv", Optional.empty()))))
        .isEqualTo("since then, asked and did not say: Ann, Kyiv said [1]");
    assertThat(
            words.ruledOutSince(
                new Claim.Chosen(List.of(), List.of("an agency"), Provisos.NONE),
                known(ANN, new Claimed("Kyiv", Optional.empty()))))
        .isEqualTo("since then, not an agency: Ann, Kyiv said [1]");
    assertThat(
            words.answeredBefore(side(Side.FOR), known(ANN, new Claimed("Kyiv", Optional.empty()))))
        .isEqualTo("before that, yes: Ann, Kyiv said [1]");
    PartialDate first = PartialDate.parse("2017-11-08").orElseThrow();
    PartialDate last = PartialDate.parse("2017-11-09").orElseThrow();
    assertThat(words.campOfMany(side(Side.FOR), 28, 0, last, last, "[1]"))
        .isEqualTo("yes: 28 speakers, 9 November 2017 [1]");
    assertThat(words.campOfMany(side(Side.FOR), 28, 2, first, last, "[1]"))
        .isEqualTo(
            "yes: 28 speakers, two of these not in their own words, 8 November 2017 to 9 November"
                + " 2017 [1]");
    assertThat(words.majority(ANN, List.of(ANN, BOB), List.of(ANN), "[1]"))
        .isEqualTo(
            "the majority of those who speak for Ann decides: so Ann and Bob, otherwise Ann [1]");
    assertThat(words.majority(ANN, Collections.nCopies(60, BOB), List.of(), ""))
        .isEqualTo("the majority of those who speak for Ann decides: so 60");
    assertThat(words.unstated(ANN, 1, 2, 12))
        .isEqualTo(
            "of those who speak for Ann, one was undecided, two were asked and did not say and 12"
                + " took no part");
    assertThat(words.implied(List.of(ANN), "Toll", Optional.of("2.1"), side(Side.FOR)))
        .isEqualTo("Ann's answer on “Toll” (2.1) implies: yes.");
    assertThat(words.implied(List.of(ANN, BOB), "Toll", Optional.empty(), side(Side.FOR)))
        .isEqualTo("The answers of Ann and Bob on “Toll” imply: yes.");
  }
}
