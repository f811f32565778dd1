package stance.compare.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
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

  /** All that is counted, counted anew from the records themselves. */
  @ForEachSeed(500)
  void what_one_and_what_both_coded_is_told_apart(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier one = recoded(dossier, seed);
    Dossier other = recoded(dossier, seed + 1000);
    CodingAgreement agreement = CodingAgreement.of(one, other);
    Map<List<Object>, Stance> first = byUnit(one);
    Map<List<Object>, Stance> second = byUnit(other);
    Set<List<Object>> all = new HashSet<>(first.keySet());
    all.addAll(second.keySet());
    Set<List<Object>> both = new HashSet<>(first.keySet());
    both.retainAll(second.keySet());
    assertThat(agreement.units().stream().map(CodingAgreementTest::key))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(agreement.units()).isSortedAccordingTo(inOrderOf(dossier));
    assertThat(agreement.byFirstAlone()).isEqualTo(first.size() - both.size());
    assertThat(agreement.bySecondAlone()).isEqualTo(second.size() - both.size());

    long scales = 0;
    long alike = 0;
    long stated = 0;
    for (List<Object> unit : both) {
      Optional<Answer> said = given(first, unit);
      Optional<Answer> saidElsewhere = given(second, unit);
      if (said.isPresent() && saidElsewhere.isPresent()) {
        stated++;
        boolean isScale =
            dossier.question((Id) unit.get(1)).answers().type() == AnswerSpace.Type.SCALE;
        scales += isScale ? 1 : 0;
        alike += isScale && said.equals(saidElsewhere) ? 1 : 0;
      }
    }
    List<Measure> measures = agreement.measures();
    List<Measure> ordinal = measures.subList(1, measures.size() - 3);
    assertThat(ordinal.stream().mapToLong(Measure::units).sum()).isEqualTo(scales);
    assertThat(ordinal.stream().mapToLong(Measure::same).sum()).isEqualTo(alike);
    assertThat(measures.get(measures.size() - 2).units()).isEqualTo((int) stated);
  }

  @Test
  void the_same_words_on_another_question_are_one_statement_read_otherwise() {
    Dossier one =
        dossier()
            .scale("bridge")
            .scale("ferry")
            .actor("ann", says("bridge", "supports").on("2021-05-01"))
            .actor("ben", says("ferry", "opposes").on("2021-05-02"))
            .build();
    Dossier other =
        Variation.withActors(
            one,
            actor ->
                actor.id().text().equals("ben")
                    ? actor
                    : Variation.with(
                        actor,
                        actor.stances().stream()
                            .map(said -> Variation.on(new Id("ferry"), said))
                            .toList()));
    CodingAgreement agreement = CodingAgreement.of(one, other);
    assertThat(agreement.statements()).hasSize(2);
    assertThat(agreement.onOtherQuestions())
        .singleElement()
        .satisfies(each -> assertThat(each.actor().text()).isEqualTo("ann"));
    Measure read = agreement.measures().get(agreement.measures().size() - 3);
    assertThat(read.variable()).isEqualTo(Variable.QUESTION_AND_ANSWER);
    assertThat(read.units()).isEqualTo(2);
    assertThat(read.same()).isEqualTo(1);
  }

  private static Map<List<Object>, Stance> byUnit(Dossier dossier) {
    Map<List<Object>, Stance> units = new HashMap<>();
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      units.put(List.of(record.actor(), stance.question(), stance.date()), stance);
    }
    return units;
  }

  private static Optional<Answer> given(Map<List<Object>, Stance> units, List<Object> unit) {
    return Optional.ofNullable(units.get(unit)).orElseThrow().position().given();
  }

  private static List<Object> key(Unit unit) {
    return List.of(unit.actor(), unit.question(), unit.date());
  }

  private static Comparator<Unit> inOrderOf(Dossier dossier) {
    List<Id> questions = dossier.questions().stream().map(Question::id).toList();
    return Comparator.comparing(Unit::actor)
        .thenComparing(unit -> questions.indexOf(unit.question()))
        .thenComparing(Unit::date);
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
