package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Comparison;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FlagCountsTest {

  private static final Pattern COUNT = Pattern.compile("(?:^|, )(\\d+) (\\w+)");

  @ForGeneratedDossiers
  void the_counts_are_of_all_questions_and_each_has_the_verb_of_its_number(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(3).toList();
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).toList()) {
      String said = FlagCounts.of(Comparison.of(standings, actors, dossier.questions())).text();
      int counted = 0;
      for (MatchResult one : COUNT.matcher(said).results().toList()) {
        int count = Integer.parseInt(one.group(1));
        counted += count;
        assertThat(one.group(2)).isIn(words(count == 1));
      }
      assertThat(counted).as(said).isEqualTo(dossier.questions().size());
    }
  }

  private static List<String> words(boolean one) {
    return one
        ? List.of("agrees", "differs", "in", "open", "where", "silent", "with")
        : List.of("agree", "differ", "in", "open", "where", "silent", "with");
  }
}
