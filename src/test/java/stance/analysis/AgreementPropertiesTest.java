package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Variation;

/** What holds of the agreement of any two actors. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementPropertiesTest {

  private static List<Id> actors(Dossier dossier) {
    return dossier.actors().stream().map(Actor::id).toList();
  }

  private static StandingTable table(Dossier dossier) {
    return new StandingTable(dossier, Basis.EVERYTHING);
  }

  /** All pairs of the actors, by who they are. */
  private static Map<Set<Id>, Agreement> pairs(
      Dossier dossier, List<Id> actors, List<Question> questions) {
    Map<Set<Id>, Agreement> pairs = new HashMap<>();
    for (Agreement pair : Agreements.ofAll(table(dossier), actors, questions)) {
      boolean sorted = pair.a().compareTo(pair.b()) < 0;
      pairs.put(Set.of(pair.a(), pair.b()), sorted ? pair : pair.reversed());
    }
    return pairs;
  }

  private static Map<Set<Id>, Agreement> pairs(Dossier dossier) {
    return pairs(dossier, actors(dossier), dossier.questions());
  }

  @ForGeneratedDossiers
  void the_order_of_files_actors_and_questions_changes_nothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    assertThat(pairs(Variation.shuffled(dossier, seed)))
        .as("seed %s", seed)
        .isEqualTo(pairs(dossier));
  }

  @ForGeneratedDossiers
  void an_actor_without_records_changes_no_pair(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier more = Variation.withActor(dossier, Variation.silentActor("silent", List.of()));
    assertThat(pairs(more)).as("seed %s", seed).containsAllEntriesOf(pairs(dossier));
  }

  @ForGeneratedDossiers
  void taking_every_stance_to_the_other_end_changes_no_figure(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier mirrored = Variation.withLevelsMirrored(dossier);
    Map<Set<Id>, Agreement> before = pairs(dossier);
    pairs(mirrored)
        .forEach(
            (pair, after) -> {
              Agreement was = Optional.ofNullable(before.get(pair)).orElseThrow();
              assertThat(after.credit()).as("seed %s %s", seed, pair).isEqualTo(was.credit());
              assertThat(after.worst()).as("seed %s %s", seed, pair).isEqualTo(was.worst());
              assertThat(after.shared()).as("seed %s %s", seed, pair).isEqualTo(was.shared());
            });
  }

  @ForGeneratedDossiers
  void asking_every_question_twice_changes_no_share(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Question> twice = new ArrayList<>(dossier.questions());
    twice.addAll(dossier.questions());
    Map<Set<Id>, Agreement> once = pairs(dossier);
    pairs(dossier, actors(dossier), twice)
        .forEach(
            (pair, again) -> {
              Agreement was = Optional.ofNullable(once.get(pair)).orElseThrow();
              assertThat(again.shared()).as("seed %s", seed).isEqualTo(2 * was.shared());
              assertThat(again.agreement().map(Share::value))
                  .as("seed %s", seed)
                  .isEqualTo(was.agreement().map(Share::value));
              assertThat(again.low().map(Share::rounded)).isEqualTo(was.low().map(Share::rounded));
              assertThat(again.high().map(Share::rounded))
                  .isEqualTo(was.high().map(Share::rounded));
            });
  }

  @ForGeneratedDossiers
  void lies_between_its_bounds_and_on_them_where_all_is_shared(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Question question : dossier.questions()) {
      pairs(dossier, actors(dossier), List.of(question))
          .values()
          .forEach(
              pair -> {
                assertThat(pair.low().orElseThrow()).isLessThanOrEqualTo(pair.high().orElseThrow());
                pair.agreement()
                    .ifPresent(
                        share -> {
                          assertThat(pair.low()).as("seed %s", seed).contains(share);
                          assertThat(pair.high()).as("seed %s", seed).contains(share);
                        });
              });
    }
  }

  @ForGeneratedDossiers
  void one_actor_with_the_others_is_as_in_the_matrix(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Map<Set<Id>, Agreement> all = pairs(dossier);
    for (Id actor : actors(dossier)) {
      List<Id> others = new ArrayList<>(actors(dossier));
      others.remove(actor);
      for (Agreement pair : Agreements.ofOne(table(dossier), actor, others, dossier.questions())) {
        assertThat(pair.a()).isEqualTo(actor);
        assertThat(List.of(pair, pair.reversed()))
            .as("seed %s", seed)
            .contains(all.get(Set.of(actor, pair.b())));
      }
    }
  }

  @ForGeneratedDossiers
  void the_order_by_closeness_is_the_same_whatever_order_is_given(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = actors(dossier);
    List<Id> shuffled = new ArrayList<>(actors);
    Collections.shuffle(shuffled, new Random(seed));
    var order = AgreementMatrix.Order.CLOSENESS;
    var one = AgreementMatrix.of(table(dossier), actors, dossier.questions(), order);
    var other = AgreementMatrix.of(table(dossier), shuffled, dossier.questions(), order);
    assertThat(other).as("seed %s", seed).isEqualTo(one);
    assertThat(one.actors()).hasSameSizeAs(actors);
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        assertThat(one.pair(i, j).a()).isEqualTo(one.actors().get(i).id());
        assertThat(one.pair(j, i).b()).isEqualTo(one.actors().get(j).id());
      }
    }
  }
}
