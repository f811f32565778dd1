package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Variation;

class DossierDiffTest {

  private static Dossier edited(Dossier dossier, long seed) {
    Random random = new Random(seed);
    // Where all is in another order, every pair is looked at; else only those that can have moved.
    Dossier other = random.nextBoolean() ? dossier : Variation.shuffled(dossier, seed);
    return Variation.withActors(
        other,
        actor ->
            random.nextInt(3) > 0
                ? actor
                : Variation.with(
                    actor, actor.stances().stream().filter(s -> random.nextInt(4) > 0).toList()));
  }

  @ForGeneratedDossiers
  void whereAllIsInAnotherOrderNothingChanged(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    DossierDiff diff = DossierDiff.between(dossier, Variation.shuffled(dossier, seed));
    assertThat(diff.stances()).isEmpty();
    assertThat(diff.comparison()).isEmpty();
    assertThat(diff.pairs()).isEmpty();
  }

  @ForGeneratedDossiers
  void theOtherWayRoundEveryEditIsUndone(long seed) {
    Dossier before = GeneratedDossiers.of(seed);
    Dossier after = edited(before, seed);
    List<StanceEdit> undone =
        DossierDiff.between(after, before).stances().stream()
            .map(e -> new StanceEdit(e.actor(), e.question(), e.after(), e.before()))
            .toList();
    assertThat(DossierDiff.between(before, after).stances())
        .containsExactlyInAnyOrderElementsOf(undone);
  }

  /** The diff looks only at pairs of which one has moved; here at all. */
  @ForGeneratedDossiers
  void noFlagThatFlippedIsMissed(long seed) {
    Dossier before = GeneratedDossiers.of(seed);
    Dossier after = edited(before, seed);
    StandingTable then = new StandingTable(before, Basis.EVERYTHING);
    StandingTable now = new StandingTable(after, Basis.EVERYTHING);
    List<Flip> flips = new ArrayList<>();
    List<Id> actors = after.actors().stream().map(Actor::id).toList();
    for (Question question : after.questions()) {
      for (Id a : actors) {
        for (Id b : actors) {
          Verdict was = Verdict.of(PairFinding.of(then, before.question(question.id()), a, b));
          Verdict is = Verdict.of(PairFinding.of(now, question, a, b));
          if (a.compareTo(b) < 0 && !was.equals(is)) {
            flips.add(new Flip(List.of(a, b), question.id(), was, is));
          }
        }
      }
    }
    assertThat(DossierDiff.between(before, after).pairs())
        .containsExactlyInAnyOrderElementsOf(flips);
  }

  @Test
  void aRecordWithAnotherAnswerFlipsFlags() {
    Dossier before =
        dossier()
            .scale("mission")
            .actor("a", says("mission", "supports").on("2017-11-09"))
            .actor("b", says("mission", "supports").on("2017-11-09"))
            .build();
    Dossier after =
        dossier()
            .scale("mission")
            .actor("a", says("mission", "opposes").on("2017-11-09"))
            .actor("b", says("mission", "supports").on("2017-11-09"))
            .build();
    DossierDiff diff = DossierDiff.between(before, after);
    assertThat(diff.stances()).hasSize(1);
    assertThat(diff.stances().get(0).changed()).extracting(Key::name).containsExactly("stance");
    assertThat(diff.pairs())
        .containsExactly(
            new Flip(
                List.of(new Id("a"), new Id("b")),
                new Id("mission"),
                new Verdict(Flag.AGREE, Optional.empty()),
                new Verdict(Flag.DIFFER, Optional.empty())));
  }

  @Test
  void aConditionThatIsMetByNowFlipsFlagsWithoutANewRecord() {
    Dossier before = onCondition(dossier().conditions("pays"));
    Dossier after = onCondition(dossier().conditionMetSince("pays", "2017-01-01"));
    DossierDiff diff = DossierDiff.between(before, after);
    assertThat(diff.stances()).isEmpty();
    assertThat(diff.pairs())
        .extracting(Flip::before, Flip::after)
        .containsExactly(
            tuple(
                Verdict.of(Examples.pair(onConditionOf(dossier().conditions("pays")))),
                new Verdict(Flag.AGREE, Optional.empty())));
  }

  private static Dossier onCondition(DossierBuilder conditions) {
    return onConditionOf(conditions).build();
  }

  private static DossierBuilder onConditionOf(DossierBuilder conditions) {
    return conditions
        .scale("mission")
        .actor("a", says("mission", "supports").onlyIf("pays").on("2017-11-09"))
        .actor("b", says("mission", "supports").on("2017-11-09"));
  }

  @Test
  void theComparisonThatIsProposedIsToldWhereItsFlagFlips() {
    Dossier before = proposing("a", "b");
    Dossier after = Variation.withActors(before, actor -> Variation.with(actor, List.of()));
    assertThat(DossierDiff.between(before, after).comparison())
        .containsExactly(
            new Flip(
                List.of(new Id("a"), new Id("b")),
                new Id("mission"),
                new Verdict(Flag.AGREE, Optional.empty()),
                new Verdict(Flag.NONE, Optional.empty())));
    assertThat(DossierDiff.between(proposing("a"), after).comparison()).isEmpty();
    assertThat(DossierDiff.between(before, proposing("a")).comparison()).isEmpty();
    assertThat(DossierDiff.between(before, after).pairsCompared()).isEqualTo(1);
  }

  private static Dossier proposing(String... actors) {
    Dossier mission =
        dossier()
            .scale("mission")
            .actor("a", says("mission", "supports").on("2017-11-09"))
            .actor("b", says("mission", "supports").on("2017-11-09"))
            .build();
    return new Dossier(
        mission.title(),
        mission.scope(),
        Examples.ids(actors),
        mission.questions(),
        mission.conditions(),
        mission.sources(),
        mission.actors(),
        List.of());
  }

  @Test
  void aRecordWithAnotherDateIsTheSameWhereNoOtherIsLeft() {
    Dossier before = mission("2017-11-08");
    Dossier after = mission("2017-11-09");
    assertThat(DossierDiff.between(before, after).stances())
        .singleElement()
        .satisfies(
            edit -> assertThat(edit.changed()).extracting(Key::name).containsExactly("date"));
  }

  private static Dossier mission(String date) {
    return dossier().scale("mission").actor("a", says("mission", "supports").on(date)).build();
  }

  @Test
  void anActorThatIsNewBringsItsRecordsAndNoFlips() {
    Dossier before = mission("2017-11-08");
    Dossier after =
        dossier()
            .scale("mission")
            .actor("a", says("mission", "supports").on("2017-11-08"))
            .actor("b", says("mission", "opposes").on("2017-11-08"))
            .build();
    DossierDiff diff = DossierDiff.between(before, after);
    assertThat(diff.stances()).singleElement().matches(edit -> edit.before().isEmpty());
    assertThat(diff.pairs()).isEmpty();
    assertThat(DossierDiff.added(before.actors(), after.actors(), Actor::id))
        .containsExactly(new Id("b"));
  }
}
