package stance.compare.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Position;
import stance.dossier.Stance;
import stance.dossier.Variation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CodingAgreementTest {

  /** The same dossier as another coder might have it: records left out, others answered anew. */
  private static Dossier recoded(Dossier dossier, long seed) {
    Random random = new Random(seed);
    return Variation.withActors(
        dossier,
        actor -> {
          List<Stance> stances = new ArrayList<>();
          for (Stance stance : actor.stances()) {
            switch (random.nextInt(5)) {
              case 0 -> {}
              case 1 -> stances.add(stance.with(new Position.Undecided()));
              default -> stances.add(stance);
            }
          }
          return Variation.with(actor, stances);
        });
  }

  @ForEachSeed(500)
  void a_coding_agrees_with_itself_in_all(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    CodingAgreement agreement = CodingAgreement.of(dossier, dossier);
    assertThat(agreement.byFirstAlone() + agreement.bySecondAlone()).isZero();
    assertThat(agreement.disagreements()).isEmpty();
    assertThat(agreement.onOtherQuestions()).isEmpty();
    for (Measure measure : agreement.measures()) {
      assertThat(measure.same()).isEqualTo(measure.units());
      measure.alpha().ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
      measure.raw().ifPresent(raw -> assertThat(raw).isEqualTo(1));
    }
  }

  @ForEachSeed(500)
  void the_coders_can_change_places(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier other = recoded(dossier, seed);
    CodingAgreement one = CodingAgreement.of(dossier, other);
    CodingAgreement two = CodingAgreement.of(other, dossier);
    assertThat(two.byFirstAlone()).isEqualTo(one.bySecondAlone());
    assertThat(two.shared()).hasSameSizeAs(one.shared());
    assertThat(two.disagreements().stream().map(Unit::date).toList())
        .isEqualTo(one.disagreements().stream().map(Unit::date).toList());
    for (int i = 0; i < one.measures().size(); i++) {
      Measure measure = one.measures().get(i);
      Measure mirrored = two.measures().get(i);
      assertThat(mirrored.same()).isEqualTo(measure.same());
      assertThat(mirrored.alpha().isPresent()).isEqualTo(measure.alpha().isPresent());
      assertThat(mirrored.alpha().orElse(0)).isCloseTo(measure.alpha().orElse(0), within(1e-9));
    }
  }

  @ForEachSeed(500)
  void every_unit_is_of_both_or_of_one_alone_and_differs_where_it_is_told_to(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    CodingAgreement agreement = CodingAgreement.of(dossier, recoded(dossier, seed));
    assertThat(agreement.units().size())
        .isEqualTo(
            agreement.shared().size() + agreement.byFirstAlone() + agreement.bySecondAlone());
    List<Unit> disputed = agreement.disagreements();
    for (Unit unit : agreement.units()) {
      boolean same =
          unit.isShared()
              && unit.first().orElseThrow().stance().equals(unit.second().orElseThrow().stance());
      if (same) {
        assertThat(disputed).doesNotContain(unit);
      }
    }
    Measure answers = agreement.measures().get(0);
    assertThat(disputed.stream().filter(unit -> unit.differsIn(Variable.ANSWER)).count())
        .isEqualTo(answers.units() - answers.same());
  }

  @ForEachSeed(500)
  void a_sample_has_its_size_is_drawn_without_repeats_and_the_same_each_time(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    int all = ActorRecord.of(dossier).size();
    List<ActorRecord> sample = Sample.of(dossier, 5, seed);
    assertThat(sample).hasSize(Math.min(5, all)).doesNotHaveDuplicates();
    assertThat(Sample.of(dossier, 5, seed)).isEqualTo(sample);
    assertThat(Sample.of(dossier, all, seed)).isEqualTo(ActorRecord.of(dossier));
  }
}
