package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.admitting;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.from;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.None;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.Standing.Withheld;
import stance.dossier.Conditions;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.Evidence;

/** The stance of one actor on a question, and its states. */
class StandingTest {

  private static DossierBuilder a(Part... records) {
    return dossier()
        .scale("mission")
        .choice("area", "contact-line", "monitors", "whole-area")
        .conditions("ukraine-asks", "russia-agrees", "nato-comes")
        .actor("a", records);
  }

  private static DossierBuilder onArea(Part... records) {
    return dossier()
        .choice("area", "contact-line", "monitors", "whole-area")
        .conditions("ukraine-asks")
        .actor("a", records);
  }

  private static String dateOf(Standing standing) {
    return ((Spoken) standing).stance().date().toString();
  }

  @Nested
  class ItsState {

    @Test
    void isStatedWithALevel() {
      assertThat(standing(a(says("mission", "supports")), "a")).isInstanceOf(Stated.class);
    }

    @Test
    void isStatedWithOptions() {
      assertThat(standing(onArea(says("area", "monitors", "whole-area")), "a"))
          .isInstanceOf(Stated.class);
    }

    @Test
    void isStatedWithRejectedOptionsAlone() {
      assertThat(standing(onArea(rejects("area", "contact-line")), "a")).isInstanceOf(Stated.class);
    }

    @Test
    void isUndecidedWhenTheRecordSaysSo() {
      assertThat(standing(a(undecided("mission")), "a"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.UNDECIDED);
    }

    @Test
    void isDeclinedWhenTheRecordSaysSo() {
      assertThat(standing(a(declined("mission")), "a"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.DECLINED);
    }

    @Test
    void isNoneWithoutARecord() {
      assertThat(standing(a(), "a")).isInstanceOf(None.class);
    }

    @Test
    void isNoneWithARecordOnAnotherQuestionOnly() {
      assertThat(standing(a(says("area", "monitors")), "a")).isInstanceOf(None.class);
    }
  }

  @Nested
  class ItsLatestRecord {

    private String latestOf(String... dates) {
      Part[] records =
          List.of(dates).stream()
              .map(date -> says("mission", "supports").on(date))
              .toArray(Part[]::new);
      return dateOf(standing(a(records), "a"));
    }

    @Test
    void isTheStanceWhereverItStandsInTheFile() {
      assertThat(latestOf("2017-11-09", "2016-01-01")).isEqualTo("2017-11-09");
    }

    @Test
    void isOrderedByTheFirstDayOfItsDateSoThatAVagueOneDisplacesNothingPrecise() {
      assertThat(latestOf("2017-11-09", "2017")).isEqualTo("2017-11-09");
      assertThat(latestOf("2017-11-09", "2017-11")).isEqualTo("2017-11-09");
      assertThat(latestOf("2017-11-09", "2017-12")).isEqualTo("2017-12");
    }

    @Test
    void isTheMorePreciseOneOnEqualFirstDays() {
      assertThat(latestOf("2017-01", "2017")).isEqualTo("2017-01");
      assertThat(latestOf("2017-01-01", "2017-01")).isEqualTo("2017-01-01");
    }

    @Test
    void isTheOneFurtherDownTheFileOnEqualDates() {
      assertThat(standing(a(says("mission", "supports"), declined("mission")), "a"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.DECLINED);
      assertThat(standing(a(declined("mission"), says("mission", "supports")), "a"))
          .isInstanceOf(Stated.class);
    }

    @Test
    void isTheStanceThoughAnAnswerWasGivenBefore() {
      DossierBuilder quiet = a(says("mission", "supports").on("2016"), undecided("mission"));
      assertThat(standing(quiet, "a"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.UNDECIDED);
    }
  }

  @Nested
  class AsOfADate {

    @Test
    void aRecordOfThatVeryDayCounts() {
      DossierBuilder dossier = a(says("mission", "supports").on("2017-11-09"));
      assertThat(standing(dossier, "a", asOf("2017-11-09"))).isInstanceOf(Stated.class);
      assertThat(standing(dossier, "a", asOf("2017-11-08"))).isInstanceOf(None.class);
    }

    @Test
    void aPartialDateCountsFromItsLastDay() {
      DossierBuilder month = a(says("mission", "supports").on("2017-11"));
      assertThat(standing(month, "a", asOf("2017-11-29"))).isInstanceOf(None.class);
      assertThat(standing(month, "a", asOf("2017-11-30"))).isInstanceOf(Stated.class);

      DossierBuilder year = a(says("mission", "supports").on("2017"));
      assertThat(standing(year, "a", asOf("2017-12-30"))).isInstanceOf(None.class);
      assertThat(standing(year, "a", asOf("2017-12-31"))).isInstanceOf(Stated.class);
    }

    @Test
    void aPartialOneMeansItsLastDay() {
      DossierBuilder dossier = a(says("mission", "supports").on("2017-11-30"));
      assertThat(standing(dossier, "a", asOf("2017-11"))).isInstanceOf(Stated.class);
      assertThat(standing(dossier, "a", asOf("2017"))).isInstanceOf(Stated.class);
      assertThat(standing(dossier, "a", asOf("2017-10"))).isInstanceOf(None.class);
    }

    @Test
    void theRecordBeforeStandsAgain() {
      DossierBuilder dossier =
          a(says("mission", "opposes").on("2017-09-05"), says("mission", "supports"));
      assertThat(dateOf(standing(dossier, "a", asOf("2017-09-11")))).isEqualTo("2017-09-05");
    }
  }

  @Nested
  class WithWeakerEvidenceLeftOut {

    private final DossierBuilder dossier =
        a(
            says("mission", "opposes").on("2014").as(Evidence.DIRECT),
            says("mission", "neutral").on("2015").as(Evidence.REPORTED),
            declined("mission").on("2016").as(Evidence.CLAIMED),
            undecided("mission").on("2017").as(Evidence.INFERRED));

    @Test
    void theLatestOfTheFirstTierIsTheStanceWhereThereIsOne() {
      assertThat(dateOf(standing(dossier, "a", admitting(Evidence.INFERRED)))).isEqualTo("2015");
      assertThat(dateOf(standing(dossier, "a", admitting(Evidence.CLAIMED)))).isEqualTo("2015");
      assertThat(dateOf(standing(dossier, "a", admitting(Evidence.REPORTED)))).isEqualTo("2015");
      assertThat(dateOf(standing(dossier, "a", admitting(Evidence.DIRECT)))).isEqualTo("2014");
    }
  }

  @Nested
  class OwnWordsBeforeOthers {

    private final DossierBuilder freeland =
        a(
            says("mission", "neutral").on("2017-11-09").as(Evidence.REPORTED),
            says("mission", "neutral").on("2017-11-20").as(Evidence.INFERRED),
            says("mission", "supports").on("2017-12-01").as(Evidence.CLAIMED),
            says("mission", "opposes").on("2017-12-21").as(Evidence.CLAIMED));

    @Test
    void claimsAndReadingsAreSetAsideWhereTheActorSpokeItself() {
      assertThat(dateOf(standing(freeland, "a"))).isEqualTo("2017-11-09");
    }

    @Test
    void theLatestOfAnotherAnswerIsALaterClaim() {
      assertThat(laterClaim(freeland)).isEqualTo("2017-12-21");
    }

    @Test
    void oneOfTheSameAnswerOrEarlierIsNone() {
      assertThat(
              laterClaim(
                  a(
                      says("mission", "opposes").on("2017-11-01").as(Evidence.CLAIMED),
                      says("mission", "neutral").on("2017-11-09"),
                      says("mission", "neutral").on("2017-11-20").as(Evidence.CLAIMED))))
          .isEmpty();
    }

    @Test
    void whereTheActorGaveNoAnswerAnyIsAnother() {
      assertThat(
              laterClaim(
                  a(
                      declined("mission").on("2017-11-09"),
                      says("mission", "neutral").on("2017-11-20").as(Evidence.CLAIMED))))
          .isEqualTo("2017-11-20");
    }

    @Test
    void amongClaimsAloneTheLatestIsTheStance() {
      DossierBuilder claims =
          a(
              says("mission", "neutral").on("2017-11-09").as(Evidence.INFERRED),
              says("mission", "supports").on("2017-12-21").as(Evidence.CLAIMED));
      assertThat(dateOf(standing(claims, "a"))).isEqualTo("2017-12-21");
      assertThat(laterClaim(claims)).isEmpty();
    }

    private String laterClaim(DossierBuilder dossier) {
      return standing(dossier, "a")
          .spoken()
          .orElseThrow()
          .statement()
          .laterClaim()
          .map(claim -> claim.stance().date().toString())
          .orElse("");
    }
  }

  @Nested
  class RefusingIsNotRetracting {

    private String stance(Part... records) {
      return dateOf(standing(onArea(records), "a"));
    }

    @Test
    void whatWasAcceptedAtMost183DaysBeforeStandsOn() {
      assertThat(
              stance(
                  says("area", "whole-area").on("2017-05-10"),
                  rejects("area", "contact-line").on("2017-11-09")))
          .isEqualTo("2017-05-10");
      assertThat(
              stance(
                  says("area", "whole-area").on("2017-05-09"),
                  rejects("area", "contact-line").on("2017-11-09")))
          .isEqualTo("2017-11-09");
    }

    @Test
    void theLatestThatIsCompatibleStands() {
      assertThat(
              stance(
                  says("area", "whole-area").on("2017-09-01"),
                  says("area", "monitors").on("2017-10-01"),
                  says("area", "contact-line").on("2017-11-01"),
                  rejects("area", "contact-line").on("2017-11-09")))
          .isEqualTo("2017-10-01");
    }

    @Test
    void aLaterRefusalToAnswerIsNoSuchThing() {
      assertThat(standing(onArea(says("area", "monitors").on("2017-10-01"), declined("area")), "a"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.DECLINED);
    }
  }

  @Nested
  class FromADate {

    @Test
    void whatEndsBeforeItDoesNotCount() {
      DossierBuilder year = a(says("mission", "supports").on("2017"));
      assertThat(standing(year, "a", from("2017-12-31"))).isInstanceOf(Stated.class);
      assertThat(standing(year, "a", from("2018-01-01"))).isInstanceOf(None.class);
    }

    @Test
    void aPartialOneMeansItsFirstDay() {
      DossierBuilder day = a(says("mission", "supports").on("2017-06-01"));
      assertThat(standing(day, "a", from("2017"))).isInstanceOf(Stated.class);
      assertThat(standing(day, "a", from("2017-06"))).isInstanceOf(Stated.class);
      assertThat(standing(day, "a", from("2017-07"))).isInstanceOf(None.class);
    }

    @Test
    void whoIsSilentOnlyForThatIsFiltered() {
      DossierBuilder year = a(says("mission", "supports").on("2017").as(Evidence.REPORTED));
      for (Basis basis : List.of(from("2018"), asOf("2016"), admitting(Evidence.DIRECT))) {
        assertThat(standing(year, "a", basis).isFiltered()).isTrue();
      }
      assertThat(standing(a(), "a", from("2018")).isFiltered()).isFalse();
    }
  }

  @Nested
  class WhereItsSourcesCameOutLater {

    /** The one source of these examples is of 31 December 2019. */
    @Test
    void itSaysSoAsOfADayBefore() {
      DossierBuilder dossier = a(says("mission", "supports"));
      assertThat(published(dossier, asOf("2019-12-30"))).isTrue();
      assertThat(published(dossier, asOf("2019-12-31"))).isFalse();
      assertThat(published(dossier, asOf("2019"))).isFalse();
      assertThat(published(dossier, Basis.EVERYTHING)).isFalse();
    }

    private boolean published(DossierBuilder dossier, Basis basis) {
      return standing(dossier, "a", basis).spoken().orElseThrow().statement().publishedLater();
    }
  }

  @Nested
  class InAnAssumedWorld {

    private final Part both =
        says("mission", "supports").onlyIf("ukraine-asks", "russia-agrees").unless("nato-comes");

    @Test
    void anAnswerHoldsWhenAllOfIfAndNoneOfUnlessAreAssumedAndLosesItsConditions() {
      Standing standing = standing(a(both), "a", assuming("ukraine-asks", "russia-agrees"));
      assertThat(((Stated) standing).conditions()).isEqualTo(Conditions.NONE);
    }

    @Test
    void anAnswerIsWithheldWhenOneOfIfIsNotAssumed() {
      assertThat(standing(a(both), "a", assuming("ukraine-asks"))).isInstanceOf(Withheld.class);
      assertThat(standing(a(both), "a", assuming())).isInstanceOf(Withheld.class);
    }

    @Test
    void anAnswerIsWithheldWhenOneOfUnlessIsAssumed() {
      assertThat(standing(a(both), "a", assuming("ukraine-asks", "russia-agrees", "nato-comes")))
          .isInstanceOf(Withheld.class);
    }

    @Test
    void anAnswerThatOnlySaysUnlessHoldsWhereNothingIsAssumed() {
      Part unless = says("mission", "supports").unless("nato-comes");
      assertThat(standing(a(unless), "a", assuming())).isInstanceOf(Stated.class);
      assertThat(standing(a(unless), "a", assuming("nato-comes"))).isInstanceOf(Withheld.class);
    }

    @Test
    void aWithheldAnswerKeepsItsConditions() {
      Withheld withheld = (Withheld) standing(a(both), "a", assuming());
      assertThat(withheld.conditions().required())
          .isEqualTo(Examples.ids("ukraine-asks", "russia-agrees"));
      assertThat(withheld.conditions().excluded()).isEqualTo(Examples.ids("nato-comes"));
    }

    @Test
    void anUnconditionalAnswerAndNoAnswerStayAsTheyAre() {
      assertThat(standing(a(says("mission", "supports")), "a", assuming()))
          .isInstanceOf(Stated.class);
      assertThat(standing(a(declined("mission")), "a", assuming()))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.DECLINED);
    }

    @Test
    void anOlderUnconditionalAnswerDoesNotComeBack() {
      DossierBuilder dossier = a(says("mission", "supports").on("2016"), both);
      assertThat(standing(dossier, "a", assuming())).isInstanceOf(Withheld.class);
    }
  }
}
