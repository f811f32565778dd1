package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
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
    return cell(Basis.EVERYTHING.withAsOf(PartialDate.parse(day)));
  }

  private static String cell(Basis basis) {
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

  @Test
  void and_that_it_is_not_assumed_where_the_answer_is_withheld() {
    Basis later = Basis.EVERYTHING.withAsOf(PartialDate.parse("2019-06-01"));
    assertThat(cell(later.withAssumed(Optional.of(List.of()))))
        .contains("met since 1 Jun 2019, but not assumed");
  }
}
