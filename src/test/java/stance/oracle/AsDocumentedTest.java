package stance.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.ForEachSeed;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.yaml.DossierReader;

/** What the program says of stances and flags is what the definitions give. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsDocumentedTest {

  private static final int SEEDS = 500;

  /** Of so many dates of the shipped dossier, all pairs are compared as of one. */
  private static final int SHIPPED_PAIRS_EVERY = 30;

  @ForEachSeed(SEEDS)
  void every_standing_is_the_one_that_the_definitions_give(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      assertThat(Differences.ofStandings(dossier, given)).isEmpty();
    }
  }

  @ForEachSeed(SEEDS)
  void every_flag_of_two_is_by_the_first_rule_that_matches_and_rests_on_what_it_needs(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      assertThat(Differences.ofPairs(dossier, given)).isEmpty();
    }
  }

  @ForEachSeed(SEEDS)
  void every_flag_of_several_is_the_weightiest_of_their_pairs(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = new Pairs(new Places(dossier, Given.ALL)).actors();
    Random random = new Random(seed);
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      List<Id> some = actors.stream().filter(actor -> random.nextBoolean()).toList();
      assertThat(Differences.ofSeveral(dossier, given, actors)).isEmpty();
      assertThat(Differences.ofSeveral(dossier, given, some)).isEmpty();
    }
  }

  /** It takes as long as all else here: the search for mutants leaves it out. */
  @Test
  @Tag("long")
  void the_shipped_dossier_reads_as_the_definitions_give_as_of_each_of_its_dates() {
    Dossier dossier = DossierReader.read(Path.of("positions")).value().orElseThrow();
    List<Given> all = new ArrayList<>(List.of(Given.ALL));
    dossier.actors().stream()
        .flatMap(actor -> actor.stances().stream())
        .map(stance -> stance.date())
        .distinct()
        .sorted()
        .forEach(date -> all.add(asOf(date)));
    for (int i = 0; i < all.size(); i += Effort.oneIn(6 * SHIPPED_PAIRS_EVERY)) {
      assertThat(Differences.ofStandings(dossier, all.get(i))).isEmpty();
      // Twelve thousand pairs on each question take most of a second.
      if (i % SHIPPED_PAIRS_EVERY == 0) {
        assertThat(Differences.ofPairs(dossier, all.get(i))).isEmpty();
      }
    }
  }

  private static Given asOf(PartialDate date) {
    return new Given(Optional.empty(), Optional.of(date), Evidence.INFERRED, Optional.empty());
  }
}
