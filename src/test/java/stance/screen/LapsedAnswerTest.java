package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Selection;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** An objection that falls away as assumed is not one whose condition is not met. */
final class LapsedAnswerTest {

  private static final Dossier DOSSIER =
      dossier()
          .scale("bill")
          .conditions("state-pays", "town-pays")
          .actor("objects", says("bill", "opposes").unless("state-pays"))
          .actor("demands", says("bill", "supports").onlyIf("town-pays"))
          .build();

  private static String assuming(String condition) {
    Basis basis = Basis.EVERYTHING.withAssumed(Optional.of(List.of(new Id(condition))));
    Comparison comparison =
        Comparison.of(
            new StandingTable(DOSSIER, basis),
            List.of(new Id("objects"), new Id("demands")),
            DOSSIER.questions());
    Selection explained = new Selection(true, true, Set.of());
    return String.join(
        "\n",
        DocumentText.lines(
                ComparisonScreen.of(comparison, explained, Map.of(), Asked.NOTHING),
                new Page(9999, false))
            .stream()
            .map(Styled::text)
            .toList());
  }

  @Test
  void an_objection_falls_away_where_what_it_waits_for_is_assumed() {
    assertThat(assuming("state-pays"))
        .contains("falls away as assumed", "state-pays (falls away in the world assumed)")
        .contains("conditions not met", "town-pays (not met in the world assumed)");
  }

  @Test
  void an_objection_holds_where_it_is_not() {
    assertThat(assuming("town-pays")).doesNotContain("falls away", "not met in the world");
  }
}
