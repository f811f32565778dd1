package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.admitting;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.id;
import static stance.compare.Examples.ids;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Change.Kind;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.TermOfOffice.Rank;

/** What each record changed against the one before. */
class ChangeTest {

  private static Dossier putin(Says... records) {
    return dossier()
        .scale("mission")
        .choice("area", "contact-line", "monitors", "whole-area")
        .conditions("ukraine-asks", "separatists-agree")
        .actor("putin", records)
        .build();
  }

  private static List<Change> changes(Dossier dossier, Basis basis) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    return Change.among(dossier, basis, actors, dossier.questions());
  }

  private static List<Kind> kinds(Says... records) {
    return changes(putin(records), Basis.EVERYTHING).stream().map(Change::kind).toList();
  }

  /** The kind of the change from one record to another a year later. */
  private static Kind kind(Says from, Says to) {
    return kinds(from.on("2016"), to.on("2017")).get(1);
  }

  @Nested
  class ItsKind {

    @Test
    void isFirstWithoutARecordBefore() {
      assertThat(kinds(says("mission", "supports"))).containsExactly(Kind.FIRST);
      assertThat(kinds(declined("mission"))).containsExactly(Kind.FIRST);
    }

    @Test
    void isFirstOnEachQuestion() {
      assertThat(kinds(says("mission", "supports").on("2016"), says("area", "monitors").on("2017")))
          .containsExactly(Kind.FIRST, Kind.FIRST);
    }

    @Test
    void isRestatedWithTheSameAnswerOnTheSameConditionsInAnyOrder() {
      assertThat(
              kind(
                  says("mission", "supports").onlyIf("ukraine-asks", "separatists-agree"),
                  says("mission", "supports").onlyIf("separatists-agree", "ukraine-asks")))
          .isEqualTo(Kind.RESTATED);
      assertThat(kind(says("area", "monitors"), says("area", "monitors").rejecting("contact-line")))
          .isEqualTo(Kind.RESTATED);
    }

    @Test
    void isTermsChangedWithTheSameAnswerOnOtherConditions() {
      assertThat(
              kind(says("mission", "supports"), says("mission", "supports").onlyIf("ukraine-asks")))
          .isEqualTo(Kind.TERMS_CHANGED);
      assertThat(
              kind(
                  says("mission", "supports").onlyIf("ukraine-asks"),
                  says("mission", "supports").unless("ukraine-asks")))
          .isEqualTo(Kind.TERMS_CHANGED);
      assertThat(
              kind(says("mission", "supports").unless("ukraine-asks"), says("mission", "supports")))
          .isEqualTo(Kind.TERMS_CHANGED);
    }

    @Test
    void isTermsChangedThoughTheActorMeetsTheConditionElsewhere() {
      Dossier dossier =
          dossier()
              .scale("mission")
              .scale("separatist-consent")
              .condition("separatists-agree", "separatist-consent", "supports")
              .actor(
                  "putin",
                  says("separatist-consent", "supports").on("2015"),
                  says("mission", "supports").on("2016"),
                  says("mission", "supports").onlyIf("separatists-agree").on("2017"))
              .build();
      assertThat(changes(dossier, Basis.EVERYTHING).get(2).kind()).isEqualTo(Kind.TERMS_CHANGED);
    }

    @Test
    void isSpecifiedWhereLessIsAcceptedOrSomethingWhereThingsWereOnlyRuledOut() {
      assertThat(kind(says("area", "monitors", "whole-area"), says("area", "monitors")))
          .isEqualTo(Kind.SPECIFIED);
      assertThat(kind(rejects("area", "contact-line"), says("area", "whole-area")))
          .isEqualTo(Kind.SPECIFIED);
    }

    @Test
    void isShiftedToAnotherAnswerThatDoesNotDiffer() {
      assertThat(kind(says("mission", "opposes"), says("mission", "neutral")))
          .isEqualTo(Kind.SHIFTED);
      assertThat(kind(says("area", "monitors"), says("area", "monitors", "whole-area")))
          .isEqualTo(Kind.SHIFTED);
      assertThat(
              kind(
                  says("area", "contact-line", "monitors"), says("area", "monitors", "whole-area")))
          .isEqualTo(Kind.SHIFTED);
      assertThat(kind(rejects("area", "monitors"), rejects("area", "contact-line")))
          .isEqualTo(Kind.SHIFTED);
      assertThat(kind(says("area", "whole-area"), rejects("area", "contact-line")))
          .isEqualTo(Kind.SHIFTED);
    }

    @Test
    void isReversedToAnAnswerOfAScaleThatDiffers() {
      assertThat(kind(says("mission", "opposes"), says("mission", "supports")))
          .isEqualTo(Kind.REVERSED);
    }

    @Test
    void isSwitchedToOtherOptionsOrWhereWhatWasAcceptedIsRuledOut() {
      assertThat(kind(says("area", "contact-line"), says("area", "monitors")))
          .isEqualTo(Kind.SWITCHED);
      assertThat(kind(says("area", "monitors"), rejects("area", "monitors")))
          .isEqualTo(Kind.SWITCHED);
    }

    @Test
    void isReversedWhateverTheConditions() {
      assertThat(
              kind(says("mission", "opposes"), says("mission", "supports").onlyIf("ukraine-asks")))
          .isEqualTo(Kind.REVERSED);
    }

    @Test
    void isWentQuietFromAnAnswerToNone() {
      assertThat(kind(says("mission", "supports"), undecided("mission")))
          .isEqualTo(Kind.WENT_QUIET);
      assertThat(kind(says("mission", "supports"), declined("mission"))).isEqualTo(Kind.WENT_QUIET);
    }

    @Test
    void isTookAPositionFromNoneToAnAnswer() {
      assertThat(kind(undecided("mission"), says("mission", "supports")))
          .isEqualTo(Kind.TOOK_A_POSITION);
      assertThat(kind(declined("mission"), says("mission", "supports")))
          .isEqualTo(Kind.TOOK_A_POSITION);
    }

    @Test
    void isShiftedFromUndecidedToDeclinedAndBackAndRestatedWhenTheSame() {
      assertThat(kind(undecided("mission"), declined("mission"))).isEqualTo(Kind.SHIFTED);
      assertThat(kind(declined("mission"), undecided("mission"))).isEqualTo(Kind.SHIFTED);
      assertThat(kind(undecided("mission"), undecided("mission"))).isEqualTo(Kind.RESTATED);
      assertThat(kind(declined("mission"), declined("mission"))).isEqualTo(Kind.RESTATED);
    }
  }

  @Nested
  class Consecutive {

    @Test
    void isByTheFirstDayOfTheDateAndTheVaguerBeforeTheMorePrecise() {
      assertThat(
              kinds(
                  says("mission", "supports").on("2017-01-01"),
                  says("mission", "opposes").on("2017"),
                  says("mission", "neutral").on("2016-12-31")))
          .containsExactly(Kind.FIRST, Kind.SHIFTED, Kind.REVERSED);
    }

    @Test
    void leavesOutWhatIsNotAdmitted() {
      Dossier dossier =
          putin(
              says("mission", "opposes").on("2015"),
              says("mission", "neutral").on("2016").as(Evidence.INFERRED),
              says("mission", "supports").on("2017"));
      assertThat(changes(dossier, admitting(Evidence.CLAIMED)).stream().map(Change::kind))
          .containsExactly(Kind.FIRST, Kind.REVERSED);
      assertThat(changes(dossier, asOf("2016")).stream().map(Change::kind))
          .containsExactly(Kind.FIRST, Kind.SHIFTED);
    }

    @Test
    void isWhatWasSaidWhateverIsAssumed() {
      Dossier dossier =
          putin(
              says("mission", "supports").on("2016"),
              says("mission", "supports").onlyIf("ukraine-asks").on("2017"));
      assertThat(changes(dossier, assuming())).isEqualTo(changes(dossier, Basis.EVERYTHING));
    }

    @Test
    void isOfOneThatOthersSpeakForFromOneStandingToTheNext() {
      Dossier dossier =
          dossier()
              .scale("mission")
              .actor("russia", says("mission", "opposes").on("2016"))
              .actor("putin", speaksFor("russia"), says("mission", "supports").on("2017"))
              .build();
      assertThat(changes(dossier, Basis.EVERYTHING))
          .extracting(change -> change.actor() + " " + change.kind().word() + " " + change.date())
          .containsExactly("russia first 2016", "putin first 2017", "russia reversed 2017");
    }

    @Test
    void isFromOneGovernmentToTheNextWhenThatSpeaks() {
      Dossier dossier =
          dossier()
              .scale("mission")
              .actor("ukraine")
              .actor(
                  "poroshenko",
                  speaksFor("ukraine").as(Rank.HEAD).until("2019-05-19"),
                  says("mission", "supports").on("2017-03-04"))
              .actor(
                  "zelensky",
                  speaksFor("ukraine").as(Rank.HEAD).from("2019-05-20"),
                  says("mission", "neutral").on("2019-10-01"))
              .build();
      Change turn = changes(dossier, Basis.EVERYTHING).get(2);
      assertThat(turn.actor()).isEqualTo(id("ukraine"));
      assertThat(turn.kind()).isEqualTo(Kind.SHIFTED);
      assertThat(turn.date()).hasToString("2019-10-01");
      assertThat(turn.from().flatMap(Standing::spoken).map(Standing.Spoken::speaker))
          .contains(id("poroshenko"));
      assertThat(turn.to().spoken().map(Standing.Spoken::speaker)).contains(id("zelensky"));
    }

    @Test
    void isDividedWhereItsSpeakersPartAndUnitedWhereTheyDoSoNoMore() {
      Dossier dossier =
          dossier()
              .scale("mission")
              .actor("russia")
              .actor("lavrov", speaksFor("russia"), says("mission", "opposes").on("2017-03-04"))
              .actor(
                  "putin",
                  speaksFor("russia"),
                  says("mission", "supports").on("2017-03-05"),
                  says("mission", "opposes").on("2017-06-01"))
              .build();
      assertThat(
              changes(dossier, Basis.EVERYTHING).stream()
                  .filter(change -> change.actor().equals(id("russia"))))
          .extracting(Change::kind)
          .containsExactly(Kind.FIRST, Kind.DIVIDED, Kind.UNITED);
    }
  }

  @Test
  void changesAreByDateAndOnOneDateInTheOrderAskedFor() {
    Dossier dossier =
        dossier()
            .scale("mission")
            .scale("police")
            .actor("lavrov", says("mission", "opposes"), says("police", "opposes"))
            .actor("putin", says("police", "opposes").on("2014"), says("mission", "opposes"))
            .build();
    assertThat(Change.among(dossier, Basis.EVERYTHING, ids("putin", "lavrov"), dossier.questions()))
        .extracting(change -> change.actor() + " on " + change.question().id())
        .containsExactly(
            "putin on police", "putin on mission", "lavrov on mission", "lavrov on police");
  }
}
