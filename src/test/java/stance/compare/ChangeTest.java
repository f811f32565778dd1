package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.admitting;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.ids;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Change.Kind;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Variation;

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
    void isMovedToAnAnswerThatDoesNotDiffer() {
      assertThat(kind(says("mission", "opposes"), says("mission", "neutral")))
          .isEqualTo(Kind.MOVED);
      assertThat(kind(says("area", "monitors"), says("area", "monitors", "whole-area")))
          .isEqualTo(Kind.MOVED);
      assertThat(kind(rejects("area", "monitors"), rejects("area", "contact-line")))
          .isEqualTo(Kind.MOVED);
    }

    @Test
    void isReversedToAnAnswerThatDiffers() {
      assertThat(kind(says("mission", "opposes"), says("mission", "supports")))
          .isEqualTo(Kind.REVERSED);
      assertThat(kind(says("area", "contact-line"), says("area", "monitors")))
          .isEqualTo(Kind.REVERSED);
      assertThat(kind(says("area", "monitors"), rejects("area", "monitors")))
          .isEqualTo(Kind.REVERSED);
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
    void isMovedFromUndecidedToDeclinedAndBackAndRestatedWhenTheSame() {
      assertThat(kind(undecided("mission"), declined("mission"))).isEqualTo(Kind.MOVED);
      assertThat(kind(declined("mission"), undecided("mission"))).isEqualTo(Kind.MOVED);
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
          .containsExactly(Kind.FIRST, Kind.MOVED, Kind.REVERSED);
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
          .containsExactly(Kind.FIRST, Kind.MOVED);
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
    void isWithinOneActorsOwnRecords() {
      Dossier dossier =
          dossier()
              .scale("mission")
              .actor("russia", says("mission", "opposes").on("2016"))
              .actor("putin", speaksFor("russia"), says("mission", "supports").on("2017"))
              .build();
      assertThat(changes(dossier, Basis.EVERYTHING).stream().map(Change::kind))
          .containsExactly(Kind.FIRST, Kind.FIRST);
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

  @ForGeneratedDossiers
  void everyRecordThatCountsIsOneChangeFromTheOneBefore(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      List<Change> changes = changes(dossier, basis);
      for (Actor actor : dossier.actors()) {
        for (Question question : dossier.questions()) {
          List<Stance> expected = new Records(actor, basis).counted(question.id());
          List<Change> own =
              changes.stream()
                  .filter(c -> c.actor().equals(actor.id()) && c.question().equals(question))
                  .toList();
          assertThat(own).extracting(Change::to).isEqualTo(expected);
          for (int i = 0; i < own.size(); i++) {
            assertThat(own.get(i).from())
                .isEqualTo(i == 0 ? Optional.empty() : Optional.of(expected.get(i - 1)));
            assertThat(own.get(i).kind() == Kind.FIRST).isEqualTo(i == 0);
          }
        }
      }
      assertThat(changes.stream().map(change -> change.to().date()).toList()).isSorted();
    }
  }

  @ForGeneratedDossiers
  void anAnswerChangesAsTwoActorsWithTheTwoAnswersCompare(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Change change : changes(dossier, Basis.EVERYTHING)) {
      if (change.from().isPresent()
          && change.from().get().position() instanceof Position.Stated
          && change.to().position() instanceof Position.Stated) {
        FlagRule rule = ruleOf(dossier, change);
        Set<Kind> expected =
            switch (rule) {
              case NEITHER_WITHOUT, LEVELS_FAR_APART, OPTIONS_OPPOSED -> Set.of(Kind.REVERSED);
              case ONLY_EXCLUSIONS, LEVELS_NEAR, OPTIONS_OVERLAP -> Set.of(Kind.MOVED);
              default -> Set.of(Kind.RESTATED, Kind.TERMS_CHANGED);
            };
        assertThat(change.kind()).isIn(expected);
      }
    }
  }

  /** The rule for two actors of whom one says what came before and the other what came after. */
  private static FlagRule ruleOf(Dossier dossier, Change change) {
    Dossier two = dossier;
    two = Variation.withActor(two, saying("before", change.from().orElseThrow()));
    two = Variation.withActor(two, saying("after", change.to()));
    return PairFinding.of(
            new StandingTable(two, Basis.EVERYTHING),
            change.question(),
            new Id("before"),
            new Id("after"))
        .rule();
  }

  private static Actor saying(String id, Stance stance) {
    return Variation.with(Variation.silentActor(id, List.of()), List.of(stance));
  }

  @Test
  void everyKindIsCommonAmongTheGenerated() {
    Map<Kind, Long> counts =
        GeneratedDossiers.seeds()
            .mapToObj(GeneratedDossiers::of)
            .flatMap(dossier -> changes(dossier, Basis.EVERYTHING).stream())
            .collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
    assertThat(counts).containsOnlyKeys(Kind.values());
    assertThat(counts).allSatisfy((kind, count) -> assertThat(count).isGreaterThan(50));
  }
}
