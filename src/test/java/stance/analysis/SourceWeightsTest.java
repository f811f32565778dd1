package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.GeneratedBases;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Source;

/** What falls with a source, held against all actors compared anew without it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SourceWeightsTest {

  @ForGeneratedDossiers
  void the_weight_is_how_many_flags_are_others_without_the_source(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<StandingTable> all = GeneratedBases.standings(dossier, seed).toList();
    StandingTable standings = all.get((int) (seed % all.size()));
    SourceWeights weights = new SourceWeights(standings);
    List<Flag> flags = flags(standings);
    for (Source source : dossier.sources()) {
      List<Flag> without = flags(Robustness.without(source.id(), standings));
      int changed = 0;
      for (int i = 0; i < flags.size(); i++) {
        boolean tells = List.of(Flag.AGREE, Flag.PARTLY, Flag.DIFFER).contains(flags.get(i));
        changed += tells && flags.get(i) != without.get(i) ? 1 : 0;
      }
      assertThat(weights.of(source.id())).as("%s", source.id()).isEqualTo(changed);
    }
  }

  private static List<Flag> flags(StandingTable standings) {
    List<Id> actors = standings.dossier().actors().stream().map(Actor::id).toList();
    List<Flag> flags = new ArrayList<>();
    for (QuestionFinding finding :
        Comparison.of(standings, actors, standings.dossier().questions()).findings()) {
      finding.pairs().stream().map(PairFinding::flag).forEach(flags::add);
    }
    return flags;
  }
}
