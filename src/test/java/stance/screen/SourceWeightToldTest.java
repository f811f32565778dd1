package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.analysis.SourceWeights;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Source;

/** The sheet of a source says how many flags rest on it alone, and of which flags that is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SourceWeightToldTest {

  @ForEachSeed(20)
  void bodies_are_named_where_others_speak_for_them(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    String bodies =
        dossier.actors().stream().allMatch(actor -> actor.speaksFor().isEmpty())
            ? " "
            : ", bodies counted besides those who speak for them, ";
    StandingTable standings = GeneratedBases.standings(dossier, seed).findFirst().orElseThrow();
    for (Source source : dossier.sources()) {
      String sheet = SourceScreen.of(standings, source).toString();
      int flags = new SourceWeights(standings).of(source.id());
      String count = flags == 0 ? "none rests" : flags == 1 ? "1 rests" : flags + " rest";
      if (!sheet.contains("Nothing rests on it.")) {
        assertThat(sheet)
            .contains(
                "Of the flags between any two actors on any question"
                    + bodies
                    + count
                    + " on it alone.");
      }
    }
  }
}
