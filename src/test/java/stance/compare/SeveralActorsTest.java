package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stance.compare.Examples.id;
import static stance.compare.Examples.ids;
import static stance.compare.Examples.several;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.of;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.dossier.Answer;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;

/** The flag of several actors, its kind and reach; their camps; and the tally of a comparison. */
class SeveralActorsTest {

  /** One actor to each state and to each answer that matters. */
  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("separatist-consent")
        .condition("separatists-agree", "separatist-consent", "supports")
        .conditions("ukraine-asks")
        .actor("for", says("mission", "supports"))
        .actor("for-too", says("mission", "supports"))
        .actor("for-if", says("mission", "supports").onlyIf("ukraine-asks"))
        .actor("for-if-consent", says("mission", "supports").onlyIf("separatists-agree"))
        .actor("for-and-against-consent", says("mission", "supports"), opposesConsent())
        .actor("neutral", says("mission", "neutral"))
        .actor("against", says("mission", "opposes"))
        .actor("declined", declined("mission"))
        .actor("silent")
        .actor("silent-too");
  }

  private static DossierBuilder.Part opposesConsent() {
    return says("separatist-consent", "opposes");
  }

  @Nested
  class TheFlag {

    private Flag of(String... actors) {
      return several(mission(), actors).flag();
    }

    @Test
    void isDifferWhereAnyTwoDiffer() {
      assertThat(of("for", "for-too", "declined", "silent", "against")).isEqualTo(Flag.DIFFER);
    }

    @Test
    void isPartlyWhereNoneDifferAndAnyTwoAgreeInPart() {
      assertThat(of("for", "for-too", "neutral", "declined", "silent")).isEqualTo(Flag.PARTLY);
    }

    @Test
    void isAgreeWhereAllWhoAnsweredAgree() {
      assertThat(of("for", "for-too", "declined", "silent")).isEqualTo(Flag.AGREE);
    }

    @Test
    void isOpenWhereOneAnsweredAndAnotherDeclined() {
      assertThat(of("for", "declined", "silent")).isEqualTo(Flag.OPEN);
      assertThat(of("declined", "silent")).isEqualTo(Flag.OPEN);
    }

    @Test
    void isAloneWhereOneAnsweredAndTheOthersAreSilent() {
      assertThat(of("for", "silent", "silent-too")).isEqualTo(Flag.ALONE);
    }

    @Test
    void isNoneWhereAllAreSilent() {
      assertThat(of("silent", "silent-too")).isEqualTo(Flag.NONE);
    }

    @Test
    void isOpenWhereOthersAgreeOfWhomOneSpeaksOfAnotherCountry() {
      assertThat(of(own("supports", "supports", "opposes"))).isEqualTo(Flag.OPEN);
      assertThat(of(own("supports", "neutral", "opposes"))).isEqualTo(Flag.OPEN);
      assertThat(of(own("supports", "opposes", "opposes"))).isEqualTo(Flag.DIFFER);
    }

    /** Two of Canada, then one of Sweden. */
    private static DossierBuilder own(String first, String second, String third) {
      return dossier()
          .scale("troops")
          .ofOwnCountry()
          .actor("first", DossierBuilder.of("CA"), says("troops", first))
          .actor("second", DossierBuilder.of("CA"), says("troops", second))
          .actor("third", DossierBuilder.of("SE"), says("troops", third));
    }

    @Test
    void isOpenWhereTwoRuleTheSameOutAndAnotherSomethingElse() {
      DossierBuilder excluding =
          dossier()
              .choice("area", "east", "west", "north")
              .actor("first", rejects("area", "east"))
              .actor("second", rejects("area", "east"))
              .actor("third", rejects("area", "west"));
      assertThat(of(excluding)).isEqualTo(Flag.OPEN);
      assertThat(of(excluding.actor("first", says("area", "north")))).isEqualTo(Flag.PARTLY);
    }

    private static Flag of(DossierBuilder three) {
      return several(three, "first", "second", "third").flag();
    }

    @Test
    void isDecidedByThePairsThatHaveIt() {
      QuestionFinding finding = several(mission(), "for", "against", "for-too");
      assertThat(finding.decidingPairs().stream().map(pair -> List.of(pair.a(), pair.b())))
          .containsExactly(ids("for", "against"), ids("against", "for-too"));
    }
  }

  @Nested
  class OnOneRecord {

    private final DossierBuilder ukraine =
        dossier()
            .scale("mission")
            .actor("ukraine")
            .actor("klimkin", speaksFor("ukraine"), says("mission", "supports"))
            .actor("canada")
            .actor("poland", declined("mission"));

    @Test
    void pairsCountOnlyWhereThereAreNoOthers() {
      assertThat(several(ukraine, "ukraine", "klimkin").flag()).isEqualTo(Flag.AGREE);
      assertThat(several(ukraine, "ukraine", "klimkin", "canada").flag()).isEqualTo(Flag.ALONE);
      assertThat(several(ukraine, "ukraine", "klimkin", "poland").flag()).isEqualTo(Flag.OPEN);
    }
  }

  @Nested
  class TheSilent {

    private final DossierBuilder training =
        dossier()
            .scale("plan")
            .implying("supports", "training", "opposes")
            .scale("training")
            .askedOf("CA")
            .actor("scheer", DossierBuilder.of("CA"), says("training", "supports"))
            .actor("trudeau", DossierBuilder.of("CA"), says("plan", "supports"))
            .actor("vucic", of("RS"))
            .actor("nato");

    private QuestionFinding finding() {
      Dossier built = training.build();
      return QuestionFinding.of(
          new StandingTable(built, Basis.EVERYTHING),
          built.question(id("training")),
          ids("scheer", "trudeau", "vucic", "nato"));
    }

    @Test
    void areNotCountedWhoAreOfOtherCountriesThanThoseAsked() {
      assertThat(finding().notAsked()).isEqualTo(ids("vucic"));
      assertThat(finding().asked()).isEqualTo(3);
    }

    @Test
    void mayHaveAnsweredElsewhereWhatImpliesAnAnswerHere() {
      assertThat(finding().implied())
          .extracting(Implied::actor, Implied::elsewhere, Implied::implied)
          .containsExactly(tuple(id("trudeau"), id("plan"), id("opposes")));
    }
  }

  @Nested
  class TheKind {

    @Test
    void isThatOfThePairsWithTheFlagWhenTheyAllHaveTheSame() {
      assertThat(several(mission(), "for", "for-too", "for-if").kind()).contains(FlagKind.TERMS);
      assertThat(several(mission(), "for-if-consent", "for-and-against-consent").kind())
          .contains(FlagKind.TERMS_CLASH);
    }

    @Test
    void isAbsentWhereTheyHaveSeveral() {
      assertThat(several(mission(), "for", "for-if", "neutral").kind()).isEmpty();
    }

    @Test
    void isAbsentWhereSomeHaveNone() {
      assertThat(several(mission(), "for-if-consent", "for-and-against-consent", "against").kind())
          .isEmpty();
    }
  }

  @Nested
  class TheReach {

    @Test
    void countsThoseWhoGaveAnAnswer() {
      QuestionFinding finding = several(mission(), "for", "declined", "silent", "neutral");
      assertThat(finding.stated()).isEqualTo(2);
      assertThat(finding.hasFullReach()).isFalse();
    }

    @Test
    void isFullWhereAllDid() {
      assertThat(several(mission(), "for", "against").hasFullReach()).isTrue();
    }
  }

  @Nested
  class TheCamps {

    private final DossierBuilder area =
        dossier()
            .choice("area", "contact-line", "monitors", "whole-area")
            .conditions("ukraine-asks")
            .actor("lavrov", says("area", "contact-line"))
            .actor("klimkin", says("area", "whole-area"))
            .actor("volker", says("area", "whole-area").rejecting("contact-line"))
            .actor("merkel", says("area", "monitors", "whole-area"))
            .actor("gabriel", says("area", "whole-area").onlyIf("ukraine-asks"))
            .actor("sajjan", rejects("area", "contact-line"))
            .actor("scheer", declined("area"));

    @Test
    void areOfThoseWhoAnswerAlikeInAllAndTheLargestFirst() {
      QuestionFinding finding =
          several(
              area.actor("tymchuk", says("area", "whole-area").onlyIf("ukraine-asks")),
              "lavrov",
              "klimkin",
              "merkel",
              "volker",
              "gabriel",
              "tymchuk");
      assertThat(finding.camps())
          .extracting(camp -> List.copyOf(camp.members().keySet()))
          .containsExactly(
              ids("gabriel", "tymchuk"),
              ids("lavrov"),
              ids("klimkin"),
              ids("merkel"),
              ids("volker"));
    }

    @Test
    void ofOneAnswerAreTakenTogetherWhateverElseTheySay() {
      QuestionFinding finding =
          several(area, "lavrov", "sajjan", "klimkin", "scheer", "merkel", "volker", "gabriel");
      assertThat(finding.byAnswer())
          .extracting(camp -> List.copyOf(camp.members().keySet()))
          .containsExactly(
              ids("klimkin", "volker", "gabriel"), ids("lavrov"), ids("sajjan"), ids("merkel"));
      assertThat(finding.byAnswer().get(0).answer())
          .as("not the words of one alone")
          .isEqualTo(new Answer.Options(ids("whole-area"), List.of()));
    }
  }

  @Nested
  class TheTally {

    private final Dossier dossier =
        dossier()
            .scale("mission")
            .scale("police")
            .scale("sanctions")
            .actor("a", says("mission", "supports"), says("police", "opposes"))
            .actor("b", says("mission", "supports"), says("police", "supports"))
            .build();

    private final StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);

    @Test
    void countsTheQuestionsByTheirFlagThoseWithoutAnyToo() {
      Comparison comparison = Comparison.of(standings, ids("a", "b"), dossier.questions());
      assertThat(Stream.of(Flag.values()).map(comparison::count))
          .as("differ, partly, agree, open, alone, none")
          .containsExactly(1, 0, 1, 0, 0, 1);
    }

    @Test
    void isOfTheSelectedQuestionsInTheirOrder() {
      Comparison comparison =
          Comparison.of(standings, ids("b", "a"), List.of(dossier.question(id("police"))));
      assertThat(comparison.count(Flag.DIFFER)).isEqualTo(1);
      assertThat(comparison.count(Flag.AGREE)).isZero();
      assertThat(comparison.findings().get(0).standings().keySet())
          .containsExactly(id("b"), id("a"));
    }

    @Test
    void isOfNothingForOneActor() {
      Comparison comparison = Comparison.of(standings, ids("a"), dossier.questions());
      assertThat(Stream.of(Flag.values()).map(comparison::count)).containsOnly(0);
      assertThat(comparison.findings()).hasSize(3);
    }
  }
}
