package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.ForEachSeed;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.GeneratedBases;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;
import stance.words.HowItCounts;
import stance.words.Names;

/** Through whom a body said it, under whom, and what is claimed since, stand beside each answer. */
final class HowItCountsToldTest {

  @ForEachSeed(40)
  void with_a_row_or_without(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(3).toList();
    GeneratedBases.standings(dossier, seed)
        .flatMap(
            table ->
                dossier.questions().stream()
                    .map(question -> Comparison.of(table, actors, List.of(question))))
        .filter(comparison -> comparison.findings().get(0).flag() == Flag.ALONE)
        .forEach(
            comparison -> {
              for (boolean allRows : List.of(true, false)) {
                String screen = screen(comparison, new Selection(false, allRows, Set.of()));
                for (String said : told(dossier, comparison.findings().get(0))) {
                  assertThat(screen).contains(said);
                }
              }
            });
  }

  /** Of those who alone have answered. */
  private static List<String> told(Dossier dossier, QuestionFinding finding) {
    Map.Entry<Id, Stated> alone = finding.answers().entrySet().iterator().next();
    return new HowItCounts(new Names(dossier))
        .of(finding.question(), alone.getKey(), alone.getValue());
  }

  private static String screen(Comparison comparison, Selection view) {
    return String.join(
        "\n",
        DocumentText.lines(
                ComparisonScreen.of(comparison, view, Map.of(), Asked.NOTHING),
                new Page(9999, false))
            .stream()
            .map(Styled::text)
            .toList());
  }
}
