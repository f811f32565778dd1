package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.pair;
import static stance.compare.Examples.several;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.Evidence;

/** What a flag rests on, and how far apart its two stances are. */
class FootingTest {

  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("consent")
        .scale("police")
        .condition("agreed", "consent", "supports")
        .condition("policed", "police", "supports")
        .conditions("paid");
  }

  private static Says supports(Evidence evidence) {
    return says("mission", "supports").as(evidence);
  }

  private static Footing of(DossierBuilder dossier) {
    return pair(dossier).footing();
  }

  @Nested
  class TheBasis {

    @Test
    void isTheWeakerEvidenceOfTheTwo() {
      assertThat(
              of(mission()
                      .actor("a", supports(Evidence.DIRECT))
                      .actor("b", supports(Evidence.CLAIMED)))
                  .weakest())
          .contains(Evidence.CLAIMED);
    }

    @Test
    void isThatOfTheOneWhereOnlyOneHasSpokenAndOfNoneWhereNobodyHas() {
      assertThat(of(mission().actor("a", supports(Evidence.REPORTED)).actor("b")).weakest())
          .contains(Evidence.REPORTED);
      assertThat(of(mission().actor("a").actor("b")).weakest()).isEmpty();
    }

    @Test
    void reachesToTheAnswerThatRulesAConditionOut() {
      assertThat(
              of(mission()
                      .actor("a", says("mission", "supports").onlyIf("agreed"))
                      .actor(
                          "b",
                          supports(Evidence.DIRECT),
                          says("consent", "opposes").as(Evidence.INFERRED)))
                  .weakest())
          .contains(Evidence.INFERRED);
    }

    @Test
    void isOfTheFirmestClashAsOneIsEnough() {
      assertThat(
              of(mission()
                      .actor("a", says("mission", "supports").onlyIf("agreed", "policed"))
                      .actor(
                          "b",
                          supports(Evidence.DIRECT),
                          says("consent", "opposes").as(Evidence.INFERRED),
                          says("police", "opposes").as(Evidence.REPORTED)))
                  .weakest())
          .contains(Evidence.REPORTED);
    }

    @Test
    void isOfEveryDemandByWhichAConditionDropsOutWhereTheFlagNeedsThat() {
      Says wants = says("consent", "supports").as(Evidence.INFERRED);
      assertThat(
              of(mission()
                      .actor("a", says("mission", "supports").onlyIf("agreed"))
                      .actor("b", supports(Evidence.DIRECT), wants))
                  .weakest())
          .contains(Evidence.INFERRED);
      assertThat(
              of(mission()
                      .actor("a", says("mission", "supports").onlyIf("agreed", "paid"))
                      .actor("b", supports(Evidence.DIRECT), wants))
                  .weakest())
          .as("on other terms in any case")
          .contains(Evidence.DIRECT);
    }

    @Test
    void isThatOfEverySpeakerOfADividedOne() {
      assertThat(
              of(mission()
                      .actor("a")
                      .actor("x", speaksFor("a"), supports(Evidence.REPORTED))
                      .actor("y", speaksFor("a"), says("mission", "opposes"))
                      .actor("b", declined("mission")))
                  .weakest())
          .contains(Evidence.REPORTED);
    }

    @Test
    void isThatOfAllWhoMakeUpAMajority() {
      assertThat(
              of(mission()
                      .actor("a", byMajority())
                      .actor("x", speaksFor("a"), supports(Evidence.REPORTED).on("2017-01"))
                      .actor("y", speaksFor("a"), supports(Evidence.DIRECT))
                      .actor("b", supports(Evidence.DIRECT)))
                  .weakest())
          .contains(Evidence.REPORTED);
    }

    @Test
    void ofSeveralIsTheWeakestOfThePairsWithTheirFlag() {
      QuestionFinding finding =
          several(
              mission()
                  .actor("a", supports(Evidence.DIRECT))
                  .actor("b", says("mission", "opposes").as(Evidence.REPORTED))
                  .actor("c", says("mission", "neutral").as(Evidence.INFERRED)),
              "a",
              "b",
              "c");
      assertThat(finding.basis()).contains(Evidence.REPORTED);
    }
  }

  @Nested
  class OneSided {

    private final Part claimed = says("mission", "supports").claimedBy("envoy");

    @Test
    void isWhatTheOtherActorClaimsOrOneThatSpeaksForItOrForWhichItSpeaks() {
      assertThat(
              of(mission()
                      .actor("a", says("mission", "supports").claimedBy("b"))
                      .actor("b", supports(Evidence.DIRECT)))
                  .oneSided())
          .isTrue();
      assertThat(
              of(mission()
                      .actor("a", claimed)
                      .actor("b", supports(Evidence.DIRECT))
                      .actor("envoy", speaksFor("b")))
                  .oneSided())
          .isTrue();
      assertThat(
              of(mission()
                      .actor("a", claimed)
                      .actor("b", speaksFor("envoy"), supports(Evidence.DIRECT))
                      .actor("envoy"))
                  .oneSided())
          .isTrue();
    }

    @Test
    void isNotWhatAThirdClaims() {
      assertThat(
              of(mission().actor("a", claimed).actor("b", supports(Evidence.DIRECT)).actor("envoy"))
                  .oneSided())
          .isFalse();
    }

    @Test
    void isNotWhatOneClaimsWhoNoLongerSpokeForTheOther() {
      assertThat(
              of(mission()
                      .actor("a", claimed)
                      .actor("b", supports(Evidence.DIRECT))
                      .actor("envoy", speaksFor("b").until("2017-11-08")))
                  .oneSided())
          .isFalse();
    }

    @Test
    void ofSeveralIsOnlyWhereEveryPairWithTheirFlagIs() {
      DossierBuilder three =
          mission()
              .actor("a", says("mission", "supports").claimedBy("b"))
              .actor("b", supports(Evidence.DIRECT))
              .actor("c", supports(Evidence.DIRECT));
      assertThat(several(three, "a", "b").isOneSided()).isTrue();
      assertThat(several(three, "a", "b", "c").isOneSided()).isFalse();
    }
  }

  @Nested
  class DaysApart {

    @Test
    void areThoseBetweenTheFirstDaysOfTheTwo() {
      assertThat(
              pair(mission()
                      .actor("a", says("mission", "supports").on("2017"))
                      .actor("b", says("mission", "opposes").on("2018-01-01")))
                  .daysApart())
          .contains(365);
    }

    @Test
    void areNoneWhereOneGaveNoAnswer() {
      DossierBuilder one =
          mission().actor("a", supports(Evidence.DIRECT)).actor("b", declined("mission"));
      assertThat(pair(one).daysApart()).isEmpty();
      assertThat(several(one, "a", "b").daysApart()).isEmpty();
    }

    @Test
    void ofSeveralAreTheMostOfAnyTwo() {
      DossierBuilder three =
          mission()
              .actor("a", says("mission", "supports").on("2017-01-01"))
              .actor("b", says("mission", "supports").on("2017-01-11"))
              .actor("c", says("mission", "supports").on("2017-01-31"));
      assertThat(several(three, "a", "b", "c").daysApart()).contains(30);
    }
  }
}
