package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.analysis.Gap;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;

/** Who rules a condition out, on which terms of its own, and whether it makes it itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RefusalOnTermsTest {

  private static final List<Id> BOTH = List.of(new Id("ex"), new Id("why"));

  private static Dossier refusedIf(String condition) {
    return dossier()
        .scale("mission")
        .scale("tied")
        .conditions("funds")
        .conditionMetSince("asked", "2019-06-01")
        .condition("tied-up", "tied", "supports")
        .actor("ex", says("mission", "supports").onlyIf("tied-up").on("2020-01-01"))
        .actor(
            "why",
            says("mission", "supports").on("2020-01-01"),
            says("tied", "opposes").onlyIf(condition).on("2020-01-01"))
        .build();
  }

  private static Reason reason(Dossier dossier) {
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    return new Reasons(new Names(dossier)).of(finding(standings));
  }

  private static QuestionFinding finding(StandingTable standings) {
    return Comparison.of(standings, BOTH, standings.dossier().questions()).findings().get(0);
  }

  @Test
  void the_reason_tells_them() {
    Reason reason = reason(refusedIf("funds"));
    assertThat(reason.text()).endsWith("which why rules out under tied (if funds)");
    assertThat(reason.brief())
        .containsExactly(
            "both support; but why (on conditions) rules out “tied-up”, a condition of ex");
  }

  @Test
  void what_the_world_has_met_is_no_term_of_a_refusal() {
    assertThat(reason(refusedIf("asked")).text()).endsWith("which why rules out under tied");
  }

  @Test
  void who_makes_a_condition_and_rules_it_out_is_told_among_its_makers() {
    Dossier dossier =
        dossier()
            .scale("mission")
            .scale("tied")
            .condition("tied-up", "tied", "supports")
            .actor("ex", says("mission", "supports").onlyIf("tied-up"))
            .actor("why", says("mission", "supports").onlyIf("tied-up"), says("tied", "opposes"))
            .build();
    assertThat(reason(dossier).text())
        .endsWith("but ex and why only if tied-up, which why rules out under tied");
    assertThat(reason(dossier).brief().toString())
        .contains("why rules out “tied-up”, a condition of ex and why");
  }

  @Test
  void a_gap_and_an_explanation_tell_them() {
    Dossier dossier = refusedIf("funds");
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    Gap gap = Gap.of(standings, BOTH.get(0), BOTH.get(1), dossier.questions());
    assertThat(new GapWords(new Names(dossier), Basis.EVERYTHING).of(gap.matters().get(0)))
        .containsExactly("Why rules out “tied-up” by its answer on “tied” (if funds).");
    assertThat(
            new ConditionWords(new Names(dossier)).oneByOne(finding(standings).pairs().distinct()))
        .contains("Ruled out by why under tied (if funds): “if tied-up”, a condition of ex.");
  }
}
