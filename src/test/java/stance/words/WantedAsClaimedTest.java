package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;

/** What a rival claims that an actor wants is not told as what the actor wants. */
final class WantedAsClaimedTest {

  private static final Dossier DOSSIER =
      dossier()
          .choice("enforcer", "police", "airports")
          .actor("alliance", says("enforcer", "police").as(Evidence.CLAIMED))
          .actor("labour", says("enforcer", "police"))
          .actor("front", rejects("enforcer", "police"))
          .build();

  private static String reason(String... actors) {
    Comparison comparison =
        Comparison.of(
            new StandingTable(DOSSIER, Basis.EVERYTHING),
            Stream.of(actors).map(Id::new).toList(),
            DOSSIER.questions());
    return new Reasons(new Names(DOSSIER)).of(comparison.findings().get(0)).text();
  }

  @Test
  void of_all_who_want_it_or_of_some() {
    assertThat(reason("alliance", "front")).contains("which alliance wants (as claimed)");
    assertThat(reason("alliance", "labour", "front"))
        .contains("which alliance and labour want (alliance as claimed)");
    assertThat(reason("labour", "front")).contains("which labour wants").doesNotContain("claimed");
  }

  @Test
  void of_who_rules_it_out() {
    Dossier turned =
        dossier()
            .choice("enforcer", "police", "airports")
            .actor("alliance", rejects("enforcer", "police").as(Evidence.CLAIMED))
            .actor("labour", says("enforcer", "police"))
            .build();
    Comparison comparison =
        Comparison.of(
            new StandingTable(turned, Basis.EVERYTHING),
            List.of(new Id("alliance"), new Id("labour")),
            turned.questions());
    assertThat(new Reasons(new Names(turned)).of(comparison.findings().get(0)).text())
        .contains("“police” (as claimed), which labour wants");
  }
}
