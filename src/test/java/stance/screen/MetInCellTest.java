package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.words.Names;

/** A cell tells since when the world has met a condition, on the day that it looks on. */
final class MetInCellTest {

  private static final Dossier DOSSIER =
      dossier()
          .scale("mission")
          .conditionMetSince("asked", "2019-06-01")
          .actor("ex", says("mission", "supports").onlyIf("asked").on("2019-01-01"))
          .build();

  private static String cell(String day) {
    Basis basis = Basis.EVERYTHING.withAsOf(PartialDate.parse(day));
    StandingTable standings = new StandingTable(DOSSIER, basis);
    return new StandingCell(new Names(DOSSIER), Optional.empty())
        .of(DOSSIER.questions().get(0), new Id("ex"), standings.of(new Id("ex"), new Id("mission")))
        .toString();
  }

  @Test
  void from_the_day_on_on_which_it_was_met() {
    assertThat(cell("2019-05-31")).contains("asked").doesNotContain("met since");
    assertThat(cell("2019-06-01")).contains("met since 1 Jun 2019");
  }
}
