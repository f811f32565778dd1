package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.GeneratedBases;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

/** What is said of one whose word alone counts: what a filter leaves out is no silence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AloneByFilterTest {

  @ForGeneratedDossiers
  void only_one_has_spoken_where_no_word_of_another_is_left_out(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Names names = new Names(dossier);
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(3).toList();
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).toList()) {
      for (QuestionFinding finding :
          Comparison.of(standings, actors, dossier.questions()).findings()) {
        if (finding.flag() == Flag.ALONE) {
          boolean leftOut = finding.standings().values().stream().anyMatch(Standing::isFiltered);
          assertThat(new Reasons(names).of(finding).text())
              .matches(leftOut ? "only what .* said counts here.*" : "only .* ha(s|ve) spoken.*");
          assertThat(English.flag(finding)).isEqualTo(leftOut ? "only one counts" : "only one");
        }
      }
    }
  }
}
