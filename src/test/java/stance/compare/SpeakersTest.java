package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.Divided;
import stance.compare.Standing.None;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.Standing.Withheld;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.Id;

/** The stance of an actor that others speak for. */
class SpeakersTest {

  private static DossierBuilder canada(Part... own) {
    return dossier().scale("mission").conditions("ukraine-asks").actor("canada", own);
  }

  private static String speakerOf(Standing standing) {
    return ((Spoken) standing).speaker().text();
  }

  private static String[] between(Standing standing) {
    return ((Divided) standing)
        .between().stream().map(Spoken::speaker).map(Id::text).toArray(String[]::new);
  }

  @Nested
  class ItsStance {

    @Test
    void isItsSpeakersWhereItHasNoneOfItsOwn() {
      DossierBuilder dossier =
          canada().actor("sajjan", speaksFor("canada"), says("mission", "supports"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("sajjan");
    }

    @Test
    void isTheLatestAnswerOfAllThatDoNotDiffer() {
      DossierBuilder dossier =
          canada()
              .actor("garneau", speaksFor("canada"), says("mission", "supports").on("2017-11-01"))
              .actor("sajjan", speaksFor("canada"), says("mission", "neutral").on("2017-11-09"))
              .actor("freeland", speaksFor("canada"), says("mission", "supports").on("2017-10"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("sajjan");
    }

    @Test
    void isItsOwnWhereThatIsTheLatest() {
      DossierBuilder dossier =
          canada(says("mission", "supports").on("2017-11-10"))
              .actor("sajjan", speaksFor("canada"), says("mission", "supports").on("2017-11-09"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("canada");
    }

    @Test
    void isAnAnswerRatherThanALaterRefusalToGiveOne() {
      DossierBuilder dossier =
          canada(declined("mission").on("2018"))
              .actor("sajjan", speaksFor("canada"), says("mission", "supports").on("2017"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("sajjan");
    }

    @Test
    void isTheLatestRefusalWhereNobodyGaveAnAnswer() {
      DossierBuilder dossier =
          canada(declined("mission").on("2017-11-08"))
              .actor("sajjan", speaksFor("canada"), undecided("mission").on("2017-11-09"));
      assertThat(standing(dossier, "canada"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.UNDECIDED);
    }

    @Test
    void isThatOfTheSmallerIdOnOneDate() {
      DossierBuilder answers =
          canada()
              .actor("sajjan", speaksFor("canada"), says("mission", "supports"))
              .actor("freeland", speaksFor("canada"), says("mission", "supports"));
      assertThat(speakerOf(standing(answers, "canada"))).isEqualTo("freeland");

      DossierBuilder refusals =
          canada(undecided("mission")).actor("sajjan", speaksFor("canada"), declined("mission"));
      assertThat(speakerOf(standing(refusals, "canada"))).isEqualTo("canada");
    }

    @Test
    void isEachSpeakersOwnLatestRecordFirst() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada"),
                  says("mission", "opposes").on("2017-11-01"),
                  undecided("mission").on("2017-11-09"))
              .actor("freeland", speaksFor("canada"), says("mission", "supports").on("2017-06"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("freeland");
    }

    @Test
    void doesNotPassToTheSpeaker() {
      DossierBuilder dossier =
          canada(says("mission", "supports")).actor("sajjan", speaksFor("canada"));
      assertThat(standing(dossier, "sajjan")).isInstanceOf(None.class);
    }

    @Test
    void isWithheldWhereTheSpeakersConditionsDoNotHold() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada"),
                  says("mission", "supports").onlyIf("ukraine-asks"));
      assertThat(standing(dossier, "canada", assuming())).isInstanceOf(Withheld.class);
    }
  }

  @Nested
  class InItsTerms {

    @Test
    void aRecordFromBeforeOrAfterDoesNotCount() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2015-11-04").until("2017-11-08"),
                  says("mission", "opposes").on("2015-11-03"),
                  says("mission", "supports").on("2017-11-09"));
      assertThat(standing(dossier, "canada")).isInstanceOf(None.class);
    }

    @Test
    void aRecordOnTheFirstOrTheLastDayCounts() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2015-11-04").until("2015-11-04"),
                  says("mission", "supports").on("2015-11-04"));
      assertThat(standing(dossier, "canada")).isInstanceOf(Stated.class);
    }

    @Test
    void aVagueDateCountsWhereItOverlapsTheTerm() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2015-11-30").until("2016-01-01"),
                  says("mission", "opposes").on("2015-11"),
                  says("mission", "supports").on("2016"));
      assertThat(((Spoken) standing(dossier, "canada")).stance().date().toString())
          .isEqualTo("2016");
      assertThat(((Spoken) standing(dossier, "canada", asOf("2015-12-31"))).stance().date())
          .hasToString("2015-11");
    }

    @Test
    void aVagueTermRunsFromItsFirstDayToItsLast() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2016").until("2017-02"),
                  says("mission", "opposes").on("2016-01-01"),
                  says("mission", "supports").on("2017-02-28"),
                  says("mission", "neutral").on("2017-03-01"));
      assertThat(((Spoken) standing(dossier, "canada")).stance().date()).hasToString("2017-02-28");
      assertThat(standing(dossier, "canada", asOf("2016-01"))).isInstanceOf(Stated.class);
    }

    @Test
    void whoIsInOfficeCountsAndWhoWasDoesNot() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "dion",
                  speaksFor("canada").until("2017-01-09"),
                  says("mission", "opposes").on("2017-01-08"))
              .actor(
                  "freeland",
                  speaksFor("canada").from("2017-01-10"),
                  says("mission", "supports").on("2017-01-11"));
      assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("freeland");
    }

    @Test
    void whoWasInOfficeOnTheDayCounts() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "dion",
                  speaksFor("canada").until("2017-01-09"),
                  says("mission", "opposes").on("2017-01-08"))
              .actor(
                  "freeland",
                  speaksFor("canada").from("2017-01-10"),
                  says("mission", "supports").on("2017-01-11"));
      assertThat(speakerOf(standing(dossier, "canada", asOf("2017-01-09")))).isEqualTo("dion");
    }

    @Test
    void whoWasInOfficeCountsWhereNobodyInOfficeHasARecord() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "dion", speaksFor("canada").until("2016"), says("mission", "opposes").on("2016"))
              .actor("freeland", speaksFor("canada").from("2017"));
      assertThat(speakerOf(standing(dossier, "canada", asOf("2017")))).isEqualTo("dion");
    }

    @Test
    void aRefusalByWhoIsInOfficeOutweighsAnAnswerByWhoWas() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "dion", speaksFor("canada").until("2016"), says("mission", "opposes").on("2016"))
              .actor("freeland", speaksFor("canada").from("2017"), declined("mission"));
      assertThat(standing(dossier, "canada"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.DECLINED);
    }

    @Test
    void itsOwnRecordOutweighsThoseOfWhoWasInOffice() {
      DossierBuilder dossier =
          canada(undecided("mission").on("2014"))
              .actor(
                  "dion", speaksFor("canada").until("2016"), says("mission", "opposes").on("2016"));
      assertThat(standing(dossier, "canada", asOf("2017")))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.UNDECIDED);
    }

    @Test
    void thoseWhoWereInOfficeCanBeDividedToo() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "dion",
                  speaksFor("canada").until("2016-06"),
                  says("mission", "opposes").on("2016-05-20"))
              .actor(
                  "kenney",
                  speaksFor("canada").until("2016-06"),
                  says("mission", "supports").on("2016-06-01"))
              .actor("scheer", says("mission", "neutral").on("2016-07-01"));
      assertThat(between(standing(dossier, "canada"))).containsExactly("dion", "kenney");
    }

    @Test
    void theDayIsTheLastThatAnyRecordOfTheDossierReaches() {
      DossierBuilder dossier =
          canada(undecided("mission").on("2015"))
              .actor(
                  "dion",
                  speaksFor("canada").until("2017-06"),
                  says("mission", "opposes").on("2016"))
              .actor("scheer", says("mission", "neutral").on("2017"));
      assertThat(standing(dossier, "canada", asOf("2017-06"))).isInstanceOf(Stated.class);
      assertThat(standing(dossier, "canada"))
          .extracting(Standing::state)
          .isEqualTo(Standing.State.UNDECIDED);
    }

    @Test
    void twoTermsOfOneSpeakerBothCount() {
      DossierBuilder dossier =
          canada()
              .actor(
                  "kenney",
                  speaksFor("canada").until("2014"),
                  speaksFor("canada").from("2016"),
                  says("mission", "supports").on("2014"),
                  says("mission", "opposes").on("2015"));
      assertThat(((Spoken) standing(dossier, "canada", asOf("2016"))).stance().date())
          .hasToString("2014");
    }
  }
}
