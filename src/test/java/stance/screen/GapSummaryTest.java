package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.analysis.Gap;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Id;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** Where two have answered nothing in common a gap says so, and who is divided. */
final class GapSummaryTest {

  private static String gap(DossierBuilder builder) {
    Dossier dossier = builder.build();
    Gap gap =
        Gap.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            new Id("town"),
            new Id("rival"),
            dossier.questions());
    return DocumentText.lines(GapScreen.of(gap, Asked.NOTHING), new Page(9999, false)).stream()
        .map(Styled::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theSummaryCountsNoAgreementOfThoseWhoAnsweredNothingBoth() {
    DossierBuilder builder =
        dossier()
            .scale("bridge")
            .actor("town")
            .actor("ann", speaksFor("town"), says("bridge", "supports"))
            .actor("bob", speaksFor("town"), says("bridge", "opposes"))
            .actor("rival", says("bridge", "supports"));
    assertThat(gap(builder))
        .contains("The question was not answered by both town and rival; town is divided on 1.");
    assertThat(gap(builder.scale("ferry")))
        .contains("None of the 2 questions was answered by both town and rival; town is divided");
  }
}
