package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.ids;
import static stance.compare.Examples.pair;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.ConditionsCompared.Decided;
import stance.dossier.Conditions;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;

/** Rules 7 to 9, for two actors a and b who give the same answer. */
class TermRulesTest {

  private static DossierBuilder onMission(Part a, Part b) {
    return mission().actor("a", a).actor("b", b);
  }

  /** A two-sided scale and conditions; two of these are also answers to other questions. */
  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("separatist-consent")
        .choice("authority", "security-council", "osce", "coalition")
        .conditions("ukraine-asks", "russia-pays")
        .condition("separatists-agree", "separatist-consent", "supports")
        .condition("council-decides", "authority", "security-council");
  }

  private static DossierBuilder onArea(Part a, Part b) {
    return dossier()
        .choice("area", "contact-line", "monitors", "border", "whole-area")
        .actor("a", a)
        .actor("b", b);
  }

  private static Part supports() {
    return says("mission", "supports");
  }

  @Nested
  class Rule7TermsClash {

    private final Part onTerms = says("mission", "supports").onlyIf("separatists-agree");
    private final Part opposesConsent = says("separatist-consent", "opposes");

    @Test
    void whereAConditionOfOneIsRuledOutByTheOther() {
      PairFinding found =
          pair(mission().actor("a", onTerms).actor("b", supports(), opposesConsent));
      assertThat(found.rule()).isEqualTo(FlagRule.TERMS_CLASH);
      assertThat(found.flag()).isEqualTo(Flag.DIFFER);
      assertThat(found.kind()).contains(FlagKind.TERMS_CLASH);
      assertThat(Decided.conditions(found.terms().orElseThrow().ofA().ruledOut()))
          .isEqualTo(ids("separatists-agree"));
    }

    @Test
    void butNoRecordRulesOutAConditionOfItsOwn() {
      Part coalitionIfItDecides = says("authority", "coalition").onlyIf("council-decides");
      Part onlyIfItDecides = says("mission", "supports").onlyIf("council-decides");
      PairFinding found =
          pair(mission().actor("a", onlyIfItDecides).actor("b", supports(), coalitionIfItDecides));
      assertThat(found.rule()).isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void whicheverOfTheTwoRulesItOut() {
      PairFinding found =
          pair(mission().actor("a", supports(), opposesConsent).actor("b", onTerms));
      assertThat(found.rule()).isEqualTo(FlagRule.TERMS_CLASH);
      assertThat(Decided.conditions(found.terms().orElseThrow().ofB().ruledOut()))
          .isEqualTo(ids("separatists-agree"));
    }

    @Test
    void whereTheSameConditionIsInIfOfOneAndInUnlessOfTheOther() {
      PairFinding found =
          pair(
              onMission(
                  says("mission", "opposes").onlyIf("ukraine-asks"),
                  says("mission", "opposes").unless("ukraine-asks")));
      assertThat(found.rule()).isEqualTo(FlagRule.TERMS_CLASH);
      assertThat(found.terms().orElseThrow().ofA().contradicted()).isEqualTo(ids("ukraine-asks"));
      assertThat(found.terms().orElseThrow().ofA().added()).isEmpty();
    }

    @Test
    void thoughAllItsOtherConditionsAreShared() {
      PairFinding found =
          pair(
              mission()
                  .actor(
                      "a", says("mission", "supports").onlyIf("ukraine-asks", "separatists-agree"))
                  .actor("b", says("mission", "supports").onlyIf("ukraine-asks"), opposesConsent));
      assertThat(found.rule()).isEqualTo(FlagRule.TERMS_CLASH);
    }

    @Test
    void thoughTheOtherNamesTheConditionItself() {
      PairFinding found = pair(mission().actor("a", onTerms).actor("b", onTerms, opposesConsent));
      assertThat(found.rule()).isEqualTo(FlagRule.TERMS_CLASH);
    }

    @Test
    void whereTheOtherWantsAnotherOptionOrRejectsTheOneNamed() {
      Part byCouncil = says("mission", "supports").onlyIf("council-decides");
      assertThat(
              pair(mission()
                      .actor("a", byCouncil)
                      .actor("b", supports(), says("authority", "osce")))
                  .rule())
          .isEqualTo(FlagRule.TERMS_CLASH);
      assertThat(
              pair(mission()
                      .actor("a", byCouncil)
                      .actor("b", supports(), rejects("authority", "security-council")))
                  .rule())
          .isEqualTo(FlagRule.TERMS_CLASH);
    }

    @Test
    void notWhereTheOtherIsMerelyNeutralOrSilentOrUndecidedOnIt() {
      assertThat(
              pair(mission()
                      .actor("a", onTerms)
                      .actor("b", supports(), says("separatist-consent", "neutral")))
                  .rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(pair(onMission(onTerms, supports())).rule()).isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(
              pair(mission()
                      .actor("a", onTerms)
                      .actor("b", supports(), undecided("separatist-consent")))
                  .rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void notByAThirdActor() {
      DossierBuilder third =
          mission().actor("a", onTerms).actor("b", supports()).actor("c", opposesConsent);
      assertThat(pair(third).rule()).isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void notWhereItsOwnConditionIsRuledOutByItselfAlone() {
      DossierBuilder own = mission().actor("a", onTerms, opposesConsent).actor("b", supports());
      assertThat(pair(own).rule()).isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void notByAConditionInUnless() {
      Part unless = says("mission", "supports").unless("separatists-agree");
      assertThat(pair(mission().actor("a", unless).actor("b", supports(), opposesConsent)).rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void notWhereTheWorldHasMetTheCondition() {
      DossierBuilder met =
          dossier()
              .scale("mission")
              .scale("consent")
              .conditionMetSince("agreed", "2017", "consent", "supports")
              .actor("a", says("mission", "supports").onlyIf("agreed").on("2018-01-01"))
              .actor("b", supports(), says("consent", "opposes"));
      assertThat(pair(met).rule()).isEqualTo(FlagRule.SAME_TERMS);
    }

    @Test
    void notWhereTheConditionIsAssumed() {
      DossierBuilder clash = mission().actor("a", onTerms).actor("b", supports(), opposesConsent);
      assertThat(pair(clash, assuming("separatists-agree")).rule()).isEqualTo(FlagRule.SAME_TERMS);
    }

    @Test
    void alsoWhereTheOtherStandsThroughASpeaker() {
      DossierBuilder via =
          mission()
              .actor("a", onTerms)
              .actor("b", supports())
              .actor("minister", speaksFor("b"), opposesConsent);
      assertThat(pair(via).rule()).isEqualTo(FlagRule.TERMS_CLASH);
    }
  }

  @Nested
  class Rule8Agree {

    @Test
    void onTheSameLevelWithoutConditions() {
      PairFinding found = pair(onMission(supports(), supports()));
      assertThat(found.rule()).isEqualTo(FlagRule.SAME_TERMS);
      assertThat(found.flag()).isEqualTo(Flag.AGREE);
      assertThat(found.kind()).isEmpty();
    }

    @Test
    void onTheSameAcceptedOptionsWhateverTheyReject() {
      assertThat(
              pair(onArea(
                      says("area", "border", "monitors").rejecting("whole-area"),
                      says("area", "monitors", "border")))
                  .rule())
          .isEqualTo(FlagRule.SAME_TERMS);
    }

    @Test
    void onTheSameRejectedOptionsWhereNeitherAcceptsAny() {
      assertThat(
              pair(onArea(
                      rejects("area", "border", "monitors"), rejects("area", "monitors", "border")))
                  .rule())
          .isEqualTo(FlagRule.SAME_TERMS);
    }

    @Test
    void onTheSameConditionsInAnyOrder() {
      PairFinding found =
          pair(
              onMission(
                  says("mission", "supports").onlyIf("ukraine-asks", "russia-pays"),
                  says("mission", "supports").onlyIf("russia-pays", "ukraine-asks")));
      assertThat(found.rule()).isEqualTo(FlagRule.SAME_TERMS);
      assertThat(found.terms().orElseThrow().shared())
          .isEqualTo(new Conditions(ids("ukraine-asks", "russia-pays"), ids()));
    }

    @Test
    void whereTheOtherDemandsElsewhereWhatOneNamesAsACondition() {
      PairFinding found =
          pair(
              mission()
                  .actor("a", says("mission", "supports").onlyIf("separatists-agree"))
                  .actor("b", supports(), says("separatist-consent", "supports")));
      assertThat(found.rule()).isEqualTo(FlagRule.SAME_TERMS);
      assertThat(Decided.conditions(found.terms().orElseThrow().ofA().askedFor()))
          .isEqualTo(ids("separatists-agree"));
    }

    @Test
    void ofWhichTheKindTellsThatADemandIsShared() {
      DossierBuilder shared =
          mission()
              .actor("a", says("mission", "supports").onlyIf("separatists-agree"))
              .actor("b", supports(), says("separatist-consent", "supports"));
      assertThat(pair(shared).kind()).contains(FlagKind.TERMS_MET);
    }

    @Test
    void whereTheWorldHasMetWhatOnlyOneNames() {
      PairFinding found =
          pair(
              mission()
                  .conditionMetSince("kyiv-asks", "2017-09-20")
                  .actor("a", says("mission", "supports").onlyIf("kyiv-asks"))
                  .actor("b", supports()));
      assertThat(found.rule()).isEqualTo(FlagRule.SAME_TERMS);
      assertThat(found.kind()).isEmpty();
      assertThat(found.terms().orElseThrow().ofA().met()).isEqualTo(ids("kyiv-asks"));
    }

    @Test
    void notYetOnADayBefore() {
      DossierBuilder before =
          mission()
              .conditionMetSince("kyiv-asks", "2017-12-20")
              .actor("a", says("mission", "supports").onlyIf("kyiv-asks"))
              .actor("b", supports());
      assertThat(pair(before, asOf("2017-12-19")).rule()).isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(pair(before, asOf("2017-12-20")).rule()).isEqualTo(FlagRule.SAME_TERMS);
    }

    @Test
    void whereEachMeetsWhatTheOtherNames() {
      assertThat(
              pair(mission()
                      .actor(
                          "a",
                          says("mission", "supports").onlyIf("separatists-agree"),
                          says("authority", "security-council"))
                      .actor(
                          "b",
                          says("mission", "supports").onlyIf("council-decides"),
                          says("separatist-consent", "supports")))
                  .rule())
          .isEqualTo(FlagRule.SAME_TERMS);
    }
  }

  @Nested
  class Rule9SameAnswerOnOtherTerms {

    @Test
    void whereTheOtherAsksForItOnConditionsOfItsOwn() {
      PairFinding found =
          pair(
              mission()
                  .actor("a", says("mission", "supports").onlyIf("separatists-agree"))
                  .actor(
                      "b",
                      supports(),
                      says("separatist-consent", "supports").onlyIf("ukraine-asks")));
      assertThat(found.rule()).isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void whereOneNamesAConditionAndTheOtherNone() {
      PairFinding found =
          pair(onMission(says("mission", "supports").onlyIf("ukraine-asks"), supports()));
      assertThat(found.rule()).isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(found.flag()).isEqualTo(Flag.PARTLY);
      assertThat(found.kind()).contains(FlagKind.TERMS);
      assertThat(found.terms().orElseThrow().ofA().added()).isEqualTo(ids("ukraine-asks"));
      assertThat(found.terms().orElseThrow().ofB().isSettled()).isTrue();
    }

    @Test
    void whereTheyShareOneConditionOfTwo() {
      PairFinding found =
          pair(
              onMission(
                  says("mission", "supports").onlyIf("ukraine-asks", "russia-pays"),
                  says("mission", "supports").onlyIf("ukraine-asks")));
      assertThat(found.rule()).isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(found.terms().orElseThrow().shared())
          .isEqualTo(new Conditions(ids("ukraine-asks"), ids()));
      assertThat(found.terms().orElseThrow().ofA().added()).isEqualTo(ids("russia-pays"));
    }

    @Test
    void whereOnlyOneSaysUnless() {
      PairFinding found =
          pair(
              onMission(
                  says("mission", "supports").unless("ukraine-asks", "russia-pays"),
                  says("mission", "supports").unless("russia-pays")));
      assertThat(found.rule()).isEqualTo(FlagRule.OTHER_TERMS);
      assertThat(found.terms().orElseThrow().ofA().excluded()).isEqualTo(ids("ukraine-asks"));
      assertThat(found.terms().orElseThrow().shared())
          .isEqualTo(new Conditions(ids(), ids("russia-pays")));
    }

    @Test
    void whereAConditionIsInUnlessThoughTheOtherMeetsIt() {
      assertThat(
              pair(mission()
                      .actor("a", says("mission", "supports").unless("separatists-agree"))
                      .actor("b", supports(), says("separatist-consent", "supports")))
                  .rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void whereTheOtherAcceptsTheOptionNamedAndOthersToo() {
      assertThat(
              pair(mission()
                      .actor("a", says("mission", "supports").onlyIf("council-decides"))
                      .actor("b", supports(), says("authority", "security-council", "osce")))
                  .rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
    }

    @Test
    void whereOneMeetsItsOwnConditionElsewhereAndTheOtherIsSilentOnIt() {
      assertThat(
              pair(mission()
                      .actor(
                          "a",
                          says("mission", "supports").onlyIf("separatists-agree"),
                          says("separatist-consent", "supports"))
                      .actor("b", supports()))
                  .rule())
          .isEqualTo(FlagRule.OTHER_TERMS);
    }
  }
}
