package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;

/** What stands below a flag and is no reason for it says so. */
final class FootingWordsTest {

  @ForGeneratedDossiers
  void theCautionOfAQuestionIsCalledThat(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Comparison comparison =
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actors().stream().map(Actor::id).toList(),
            dossier.questions());
    Names names = new Names(dossier);
    for (QuestionFinding finding : comparison.findings()) {
      List<String> told =
          FootingWords.cautions(names, finding).stream()
              .filter(caution -> caution.startsWith("caution: "))
              .toList();
      assertThat(told)
          .isEqualTo(
              finding.question().caution().map(caution -> "caution: " + caution).stream().toList());
    }
  }
}
