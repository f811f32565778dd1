package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.admitting;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.id;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;
import static stance.dossier.TermOfOffice.Rank.ENVOY;
import static stance.dossier.TermOfOffice.Rank.HEAD;
import static stance.dossier.TermOfOffice.Rank.MEMBER;
import static stance.dossier.TermOfOffice.Rank.PRINCIPAL;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.State;
import stance.compare.Statement.CarriedOver;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.Evidence;
import stance.dossier.TermOfOffice.Rank;

/**
 * The stance of a body, clause by clause of the definitions: its pool, last words, voice and
 * division.
 */
class BodyTest {

  private static DossierBuilder body(Part... own) {
    return dossier().scale("mission").conditions("ceasefire").actor("body", own);
  }

  private static DossierBuilder areaOf(Part... own) {
    return dossier().choice("area", "line", "border", "whole").actor("body", own);
  }

  private static Says supports(String date) {
    return says("mission", "supports").on(date);
  }

  private static Says opposes(String date) {
    return says("mission", "opposes").on(date);
  }

  private static Part speaking(Rank rank) {
    return speaksFor("body").as(rank);
  }

  private static Spoken of(DossierBuilder dossier) {
    return of(dossier, Basis.EVERYTHING);
  }

  private static Spoken of(DossierBuilder dossier, Basis basis) {
    return standing(dossier, "body", basis).spoken().orElseThrow();
  }

  private static String via(DossierBuilder dossier) {
    return of(dossier).speaker().text();
  }

  private static List<String> between(DossierBuilder dossier) {
    Standing standing = standing(dossier, "body");
    return standing.state() == State.DIVIDED
        ? standing.words().stream().map(word -> word.speaker().text()).toList()
        : List.of();
  }

  /** Who is told beside those between whom the body is divided. */
  private static List<String> besideCamps(DossierBuilder dossier) {
    Standing standing = standing(dossier, "body");
    assertThat(standing.state()).isEqualTo(State.DIVIDED);
    return standing.toldBeside().stream().map(word -> word.speaker().text()).toList();
  }

  @Nested
  class ThePool {

    private final DossierBuilder ukraine =
        body()
            .actor(
                "klimkin",
                speaksFor("body").as(PRINCIPAL).from("2014-06-19").until("2019-08-29"),
                supports("2017-09-05"))
            .actor(
                "poroshenko",
                speaksFor("body").as(HEAD).from("2014-06-07").until("2019-05-20"),
                opposes("2016-01-01"))
            .actor(
                "zelensky",
                speaksFor("body").as(HEAD).from("2019-05-20"),
                says("mission", "neutral").on("2019-12-01"));

    @Test
    void isWhatWasSaidUnderTheHeadInOfficeOnTheDay() {
      assertThat(of(ukraine, asOf("2019-12-31")).speaker()).isEqualTo(id("zelensky"));
      assertThat(of(ukraine, asOf("2018")).speaker()).isEqualTo(id("klimkin"));
    }

    @Test
    void isOfTheHeadWhoseTermBeganLastWhereSeveralAreInOffice() {
      assertThat(of(ukraine, asOf("2019-05-20")).statement().carriedOver())
          .contains(new CarriedOver(java.util.Optional.of(id("poroshenko"))));
    }

    @Test
    void isCarriedOverWhereNothingWasSaidUnderTheHeadOfTheDay() {
      Statement statement = of(ukraine, asOf("2019-06")).statement();
      assertThat(statement.speaker()).isEqualTo(id("klimkin"));
      assertThat(statement.inOffice()).isTrue();
      assertThat(statement.carriedOver())
          .contains(new CarriedOver(java.util.Optional.of(id("poroshenko"))));
      assertThat(of(ukraine, asOf("2019-12-31")).statement().carriedOver()).isEmpty();
    }

    @Test
    void holdsTheWordsOfAMinisterWhoHasLeftButWhoseGovernmentHasNot() {
      DossierBuilder germany =
          body()
              .actor("merkel", speaksFor("body").as(HEAD).from("2005"))
              .actor(
                  "gabriel",
                  speaksFor("body").as(PRINCIPAL).until("2018-03-14"),
                  supports("2018-02-01"));
      Statement statement = of(germany, asOf("2018-12-31")).statement();
      assertThat(statement.speaker()).isEqualTo(id("gabriel"));
      assertThat(statement.inOffice()).isFalse();
      assertThat(statement.carriedOver()).isEmpty();
    }

    @Test
    void isOfThoseInOfficeWhereThereIsNoHeadAndElseOfAllOthersCarriedOver() {
      DossierBuilder osce =
          body()
              .actor("then", speaksFor("body").until("2016"), opposes("2016-06"))
              .actor("now", speaksFor("body").from("2017"), supports("2018"));
      assertThat(of(osce, asOf("2018")).speaker()).isEqualTo(id("now"));
      Statement before = of(osce, asOf("2017-06")).statement();
      assertThat(before.speaker()).isEqualTo(id("then"));
      assertThat(before.carriedOver()).contains(new CarriedOver(java.util.Optional.empty()));
    }

    @Test
    void hasNoHeadThatOnlySpeaksForItThroughAnotherBody() {
      DossierBuilder eu =
          dossier()
              .scale("mission")
              .actor("body")
              .actor("germany", speaksFor("body"))
              .actor("merkel", speaksFor("germany").as(HEAD).from("2018"))
              .actor("tusk", speaksFor("body"), supports("2017"));
      Statement statement = of(eu).statement();
      assertThat(statement.carriedOver()).isEmpty();
      assertThat(statement.office()).isEqualTo(Office.MEMBER);
    }
  }

  @Nested
  class TheLastWords {

    @Test
    void ofOthersAreSetAsideWhereAnySpokeForItself() {
      DossierBuilder canada =
          body()
              .actor("freeland", speaking(PRINCIPAL), supports("2017-12-21").as(Evidence.CLAIMED))
              .actor("envoy", speaking(ENVOY), declined("mission").on("2017-06"));
      assertThat(of(canada).state()).isEqualTo(State.DECLINED);
      assertThat(of(canada, admitting(Evidence.CLAIMED)).statement().laterClaim())
          .hasValueSatisfying(claim -> assertThat(claim.speaker()).isEqualTo(id("freeland")));
    }

    @Test
    void areThoseOfEachSpeakerInThePoolAlone() {
      DossierBuilder body =
          body()
              .actor("head", speaksFor("body").as(HEAD).from("2017"))
              .actor("minister", speaking(MEMBER), supports("2016-12-31"), opposes("2017-01-01"));
      assertThat(of(body).stance().date()).hasToString("2017-01-01");
    }
  }

  @Nested
  class TheVoice {

    private DossierBuilder headAndEnvoy(String head, String envoy) {
      return body()
          .actor("head", speaking(HEAD), says("mission", "neutral").on(head))
          .actor("envoy", speaking(ENVOY), supports(envoy));
    }

    @Test
    void isTheLatestWhereNoHigherRankSpokeWithin183DaysBefore() {
      assertThat(via(headAndEnvoy("2017-05-10", "2017-11-09"))).isEqualTo("head");
      assertThat(via(headAndEnvoy("2017-05-09", "2017-11-09"))).isEqualTo("envoy");
    }

    @Test
    void isToldWithWhatOneOfNoLowerRankLeftUnansweredSince() {
      DossierBuilder body =
          body()
              .actor("head", speaking(HEAD), declined("mission").on("2017-11-10"))
              .actor("envoy", speaking(ENVOY), supports("2017-11-09"))
              .actor("consul", speaking(ENVOY), undecided("mission").on("2017-11-09"));
      assertThat(of(body).state()).isEqualTo(State.STATED);
      assertThat(of(body).statement().since())
          .hasValueSatisfying(
              since -> {
                assertThat(since.speaker()).isEqualTo(id("head"));
                assertThat(since.state()).isEqualTo(State.DECLINED);
              });
    }

    @Test
    void isToldWithoutWhatWasLeftUnansweredBeforeOrByALowerRank() {
      DossierBuilder body =
          body()
              .actor("head", speaking(HEAD), declined("mission").on("2017-11-08"))
              .actor("minister", speaking(MEMBER), supports("2017-11-09"))
              .actor("envoy", speaking(ENVOY), declined("mission").on("2017-11-10"));
      assertThat(of(body).statement().since()).isEmpty();
    }

    @Test
    void isToldWithWhoeverDidNotSayAfterAllBetweenWhomItIsDivided() {
      DossierBuilder body =
          body()
              .actor("head", speaking(HEAD), supports("2017-11-01"))
              .actor("minister", speaking(MEMBER), opposes("2017-11-05"));
      assertThat(
              besideCamps(
                  body.actor("principal", speaking(PRINCIPAL), declined("mission").on("2017-11-04"))
                      .actor("envoy", speaking(ENVOY), declined("mission").on("2017-11-09"))))
          .isEmpty();
      assertThat(
              besideCamps(
                  body.actor("deputy", speaking(PRINCIPAL), undecided("mission").on("2017-11-09"))))
          .containsExactly("deputy");
    }

    @Test
    void isTheLatestOfTheHighestRankAndNotOfTheNextHigher() {
      DossierBuilder body =
          headAndEnvoy("2017-06-01", "2017-11-09")
              .actor("minister", speaking(MEMBER), supports("2017-10-01"));
      assertThat(via(body)).isEqualTo("head");
    }

    @Test
    void isTheLaterOfHeadPrincipalAndBodyItselfWhichAreOfOneRank() {
      DossierBuilder body =
          body(says("mission", "neutral").on("2017-11-07"))
              .actor("head", speaking(HEAD), supports("2017-11-08"))
              .actor("principal", speaking(PRINCIPAL), supports("2017-11-09"));
      assertThat(via(body)).isEqualTo("principal");
    }

    @Test
    void isOnEqualDaysTheBetterKnownThenOfHigherRankThenAHeadThenTheBodyItself() {
      Part direct = supports("2017-11-09");
      Part reported = supports("2017-11-09").as(Evidence.REPORTED);
      assertThat(
              via(
                  body()
                      .actor("a", speaking(MEMBER), reported)
                      .actor("b", speaking(MEMBER), direct)))
          .isEqualTo("b");
      assertThat(
              via(body().actor("a", speaking(ENVOY), direct).actor("b", speaking(MEMBER), direct)))
          .isEqualTo("b");
      assertThat(
              via(
                  body(direct)
                      .actor("a", speaking(PRINCIPAL), direct)
                      .actor("z", speaking(HEAD), direct)))
          .isEqualTo("z");
      assertThat(via(body(direct).actor("a", speaking(PRINCIPAL), direct))).isEqualTo("body");
    }

    @Test
    void givesWayWhereItOnlyRulesOutToACompatibleOneOfItsRankThatAccepts() {
      DossierBuilder accepting =
          areaOf()
              .actor("putin", speaking(HEAD), says("area", "line").on("2017-09-05"))
              .actor("lavrov", speaking(PRINCIPAL), rejects("area", "whole").on("2017-11-01"));
      assertThat(via(accepting)).isEqualTo("putin");
      DossierBuilder incompatible =
          areaOf()
              .actor("putin", speaking(HEAD), says("area", "whole").on("2017-09-05"))
              .actor("lavrov", speaking(PRINCIPAL), rejects("area", "whole").on("2017-11-20"));
      assertThat(via(incompatible)).isEqualTo("lavrov");
      DossierBuilder lower =
          areaOf()
              .actor("envoy", speaking(ENVOY), says("area", "line").on("2017-09-05"))
              .actor("lavrov", speaking(PRINCIPAL), rejects("area", "whole").on("2017-11-01"));
      assertThat(via(lower)).isEqualTo("lavrov");
    }

    @Test
    void isOfTheAnswerOfMostWhereSeveralAreEqualAndNamesTheSmallerId() {
      DossierBuilder three =
          body()
              .actor("a", speaking(MEMBER), says("mission", "neutral"))
              .actor("b", speaking(MEMBER), says("mission", "supports").onlyIf("ceasefire"))
              .actor("c", speaking(MEMBER), says("mission", "supports"));
      assertThat(via(three)).isEqualTo("b");
      assertThat(of(three).terms().isEmpty()).isFalse();
    }

    @Test
    void isNobodysWhereSeveralAreEqualAndNoneHasMost() {
      DossierBuilder two =
          body()
              .actor("a", speaking(MEMBER), says("mission", "neutral"))
              .actor("b", speaking(MEMBER), says("mission", "supports"));
      assertThat(between(two)).containsExactly("a", "b");
    }
  }

  @Nested
  class Division {

    private DossierBuilder twoMinisters(String earlier, String later) {
      return body()
          .actor("a", speaking(MEMBER), opposes(earlier))
          .actor("b", speaking(MEMBER), supports(later));
    }

    @Test
    void isBetweenThoseOfOneRankWithin30Days() {
      assertThat(between(twoMinisters("2017-10-10", "2017-11-09"))).containsExactly("a", "b");
      assertThat(between(twoMinisters("2017-10-09", "2017-11-09"))).isEmpty();
    }

    @Test
    void isWithOneOfLowerRankOnlyWhereThatSpokeLater() {
      DossierBuilder later =
          body()
              .actor("head", speaking(HEAD), opposes("2017-08-01"))
              .actor("envoy", speaking(ENVOY), supports("2017-11-09"));
      assertThat(between(later)).containsExactly("envoy", "head");
      DossierBuilder earlier =
          body()
              .actor("head", speaking(HEAD), opposes("2017-11-09"))
              .actor("envoy", speaking(ENVOY), supports("2017-11-08"));
      assertThat(between(earlier)).isEmpty();
    }

    @Test
    void isHistoryWhereTheLatestWasSaidMoreThan183DaysBeforeTheDay() {
      DossierBuilder two = twoMinisters("2017-11-08", "2017-11-09");
      assertThat(standing(two, "body", asOf("2018-05-11")).state()).isEqualTo(State.DIVIDED);
      assertThat(standing(two, "body", asOf("2018-05-12")).state()).isEqualTo(State.STATED);
    }

    @Test
    void isBetweenAllThatCountWhereAnyTwoDiffer() {
      DossierBuilder three =
          twoMinisters("2017-11-07", "2017-11-08")
              .actor("c", speaking(MEMBER), says("mission", "neutral").on("2017-11-09"));
      assertThat(between(three)).containsExactly("a", "b", "c");
    }

    @Test
    void staysInAnAssumedWorldAndTriesEachSpeakerThere() {
      DossierBuilder two =
          body()
              .actor("a", speaking(MEMBER), says("mission", "opposes").onlyIf("ceasefire"))
              .actor("b", speaking(MEMBER), says("mission", "supports"));
      assertThat(standing(two, "body", assuming()).words())
          .extracting(Standing::state)
          .containsExactly(State.WITHHELD, State.STATED);
    }
  }
}
