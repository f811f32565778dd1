package stance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Variation;

/** The agreement of two actors as the definitions give it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementTest {

  private static final Offset<Double> ROUNDING = within(1e-9);

  @ForGeneratedDossiers
  void lies_between_low_and_high_however_the_gaps_are_filled(long seed) {
    Dossier dossier = withoutOwnCountries(GeneratedDossiers.of(seed));
    Pairs pairs = pairs(dossier, Given.ALL);
    Random random = new Random(seed);
    forEachPair(
        dossier,
        (a, b) -> {
          if (standsOnOneRecord(pairs, a, b)) {
            return;
          }
          Agreement before = Agreement.of(pairs, a, b, dossier.questions());
          Dossier filled = filled(dossier, pairs, List.of(a, b), random);
          Agreement after = Agreement.of(pairs(filled, Given.ALL), a, b, filled.questions());
          assertThat(after.shared()).isEqualTo(after.questions());
          assertThat(after.value().orElseThrow()).isEqualTo(after.low(), ROUNDING);
          assertThat(after.value().orElseThrow()).isEqualTo(after.high(), ROUNDING);
          assertThat(after.value().orElseThrow())
              .as("%s and %s", a, b)
              .isBetween(before.low() - 1e-9, before.high() + 1e-9);
        });
  }

  @ForGeneratedDossiers
  void stays_when_every_question_is_asked_twice(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Question> twice =
        Stream.concat(dossier.questions().stream(), dossier.questions().stream()).toList();
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      Pairs pairs = pairs(dossier, given);
      forEachPair(
          dossier,
          (a, b) -> {
            Agreement once = Agreement.of(pairs, a, b, dossier.questions());
            Agreement again = Agreement.of(pairs, a, b, twice);
            assertThat(again.low()).isEqualTo(once.low(), ROUNDING);
            assertThat(again.high()).isEqualTo(once.high(), ROUNDING);
            assertThat(again.value().orElse(-1)).isEqualTo(once.value().orElse(-1), ROUNDING);
          });
    }
  }

  @ForGeneratedDossiers
  void is_the_same_either_way(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      Pairs pairs = pairs(dossier, given);
      forEachPair(
          dossier,
          (a, b) -> {
            assertThat(Agreement.of(pairs, a, b, dossier.questions()))
                .isEqualTo(Agreement.of(pairs, b, a, dossier.questions()));
            for (Question question : dossier.questions()) {
              assertThat(pairs.of(a, b, question)).isEqualTo(pairs.of(b, a, question));
            }
          });
    }
  }

  private interface ForTwo {
    void accept(Id a, Id b);
  }

  private static Pairs pairs(Dossier dossier, Given given) {
    return new Pairs(new Places(dossier, given));
  }

  private static void forEachPair(Dossier dossier, ForTwo assertion) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (int i = 0; i < actors.size() && !dossier.questions().isEmpty(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        assertion.accept(actors.get(i), actors.get(j));
      }
    }
  }

  private static boolean standsOnOneRecord(Pairs pairs, Id a, Id b) {
    return pairs.places().dossier.questions().stream()
        .anyMatch(q -> pairs.of(a, b, q).rule().equals("0"));
  }

  private static Dossier withoutOwnCountries(Dossier dossier) {
    return dossier.with(
        dossier.questions().stream()
            .map(q -> new Question(q.id(), q.label(), q.topic(), q.asks(), q.answers()))
            .toList(),
        dossier.conditions(),
        dossier.sources(),
        dossier.actors());
  }

  /** Where one of these has not stated anything, it does at last; nobody speaks for another. */
  private static Dossier filled(Dossier dossier, Pairs pairs, List<Id> actors, Random random) {
    return Variation.withActors(
        dossier,
        actor -> {
          if (!actors.contains(actor.id())) {
            return actor.withTerms(List.of());
          }
          List<Stance> stances = new ArrayList<>();
          for (Question question : dossier.questions()) {
            Place place = pairs.places().of(actor.id(), question);
            Position position =
                place.isStated()
                    ? place.stance().position()
                    : new Position.Stated(answer(question, random), Conditions.NONE);
            stances.add(stance(question, position));
          }
          return actor.withStances(stances).withTerms(List.of());
        });
  }

  private static Answer answer(Question question, Random random) {
    List<Id> ids = question.answers().possible().stream().map(Possible::id).toList();
    if (!(question.answers() instanceof Choice)) {
      return new Answer.Level(ids.get(random.nextInt(ids.size())));
    }
    List<Id> accepted = ids.stream().filter(id -> random.nextBoolean()).toList();
    return accepted.isEmpty()
        ? new Answer.Options(List.of(), ids.subList(0, 1))
        : new Answer.Options(accepted, List.of());
  }

  private static Stance stance(Question question, Position position) {
    return new Stance(
        question.id(),
        position,
        PartialDate.parse("2018-01-01").orElseThrow(),
        "A summary.",
        Optional.empty(),
        Evidence.DIRECT,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
