package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Variation;

/** What is worked out once for many pairs, among actors of whom each has a twin at the least. */
class PairsTest {

  @ForGeneratedDossiers
  void each_pair_comes_to_what_its_two_actors_come_to_by_themselves(long seed) {
    findings(seed)
        .forEach(
            each -> {
              List<PairFinding> alone = new ArrayList<>();
              for (int i = 0; i < each.actors().size(); i++) {
                for (int j = i + 1; j < each.actors().size(); j++) {
                  Id a = each.actors().get(i);
                  Id b = each.actors().get(j);
                  alone.add(PairFinding.of(each.standings(), each.finding().question(), a, b));
                }
              }
              assertThat(List.copyOf(each.finding().pairs())).isEqualTo(alone);
            });
  }

  @ForGeneratedDossiers
  void the_distinct_are_the_first_of_the_pairs_that_come_to_the_same(long seed) {
    findings(seed)
        .forEach(
            each -> {
              Pairs pairs = each.finding().pairs();
              assertThat(pairs).containsSubsequence(pairs.distinct());
              Set<Object> met = new LinkedHashSet<>();
              Set<Object> wanted = new LinkedHashSet<>();
              pairs.distinct().forEach(pair -> met.add(whatItComesTo(pair)));
              pairs.forEach(pair -> wanted.add(whatItComesTo(pair)));
              assertThat(List.copyOf(met)).isEqualTo(List.copyOf(wanted));
            });
  }

  @Test
  void those_who_stand_alike_are_of_one_kind_and_whoever_does_not_is_of_another() {
    DossierBuilder ferry =
        dossier()
            .scale("ferry")
            .conditions("pays")
            .actor("ann", says("ferry", "supports"))
            .actor("ben", says("ferry", "supports"))
            .actor("cid", says("ferry", "opposes"))
            .actor("dan")
            .actor("eve")
            .actor("fay", says("ferry", "supports").claimedBy("dan"))
            .actor("gus", says("ferry", "supports").claimedBy("dan"))
            .actor("hal", says("ferry", "supports").onlyIf("pays"))
            .actor("ida", says("ferry", "supports").onlyIf("pays"));
    assertThat(kinds(ferry)).containsExactly(0, 0, 1, 2, 2, 3, 4, 5, 6);
  }

  private static List<Integer> kinds(DossierBuilder builder) {
    Dossier dossier = builder.build();
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    Alike alike = Alike.of(table, dossier.questions().get(0), actors);
    return IntStream.range(0, actors.size()).mapToObj(alike::kind).toList();
  }

  @Effort.Thorough
  @Test
  void of_many_pairs_few_are_distinct() {
    long distinct =
        GeneratedDossiers.seeds()
            .boxed()
            .flatMap(PairsTest::findings)
            .mapToLong(each -> each.finding().pairs().distinct().size())
            .sum();
    long all =
        GeneratedDossiers.seeds()
            .boxed()
            .flatMap(PairsTest::findings)
            .mapToLong(each -> each.finding().pairs().size())
            .sum();
    assertThat(3 * distinct).isLessThan(2 * all);
  }

  private static Object whatItComesTo(PairFinding pair) {
    return List.of(pair.rule(), pair.kind(), pair.footing(), pair.instance());
  }

  private record Found(StandingTable standings, List<Id> actors, QuestionFinding finding) {}

  private static Stream<Found> findings(long seed) {
    Dossier dossier = Variation.withTwins(GeneratedDossiers.of(seed));
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    return GeneratedBases.standings(dossier, seed)
        .flatMap(
            standings ->
                Comparison.of(standings, actors, dossier.questions()).findings().stream()
                    .map(finding -> new Found(standings, actors, finding)));
  }
}
