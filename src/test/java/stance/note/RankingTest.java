package stance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;

/** The rules by which a bottom line names a finding. */
final class RankingTest {

  /** Is in a dossier, but not compared. */
  private static final String SPOKESMAN = "spokesman";

  private static Ranking ranking(DossierBuilder builder) {
    Dossier dossier = builder.build();
    return new Ranking(
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actors().stream()
                .map(Actor::id)
                .filter(id -> !id.text().startsWith(SPOKESMAN))
                .toList(),
            dossier.questions()));
  }

  private static String sharpest(DossierBuilder builder) {
    return first(ranking(builder).differences());
  }

  private static String firmest(DossierBuilder builder) {
    return first(ranking(builder).agreements());
  }

  private static String first(List<QuestionFinding> findings) {
    return findings.stream().findFirst().map(f -> f.question().id().text()).orElse("none");
  }

  @Test
  void answers_that_exclude_each_other_are_sharper_than_terms_that_clash() {
    assertThat(
            sharpest(
                dossier()
                    .scale("terms")
                    .scale("answers")
                    .scale("consent")
                    .condition("agreed", "consent", "supports")
                    .actor(
                        "a", says("terms", "supports").onlyIf("agreed"), says("answers", "opposes"))
                    .actor(
                        "b",
                        says("terms", "supports"),
                        says("answers", "supports"),
                        says("consent", "opposes"))
                    .actor("c", says("terms", "supports"))))
        .isEqualTo("answers");
  }

  @Test
  void terms_that_clash_are_sharper_than_a_difference_with_a_divided_one() {
    DossierBuilder three =
        dossier()
            .choice("division", "x", "y", "z")
            .scale("terms")
            .scale("consent")
            .condition("agreed", "consent", "supports")
            .actor("a", says("terms", "supports").onlyIf("agreed"), says("division", "z"))
            .actor("b", says("terms", "supports"), says("consent", "opposes"))
            .actor("g", says("division", "y"))
            .actor(SPOKESMAN, speaksFor("g"), says("division", "x").on("2017-11-10"));
    assertThat(sharpest(three)).isEqualTo("terms");
  }

  @Test
  void full_reach_and_own_words_on_both_sides_are_sharper() {
    DossierBuilder reach =
        dossier()
            .scale("narrow")
            .scale("wide")
            .actor("a", says("narrow", "supports"), says("wide", "supports"))
            .actor("b", says("narrow", "opposes"), says("wide", "opposes"))
            .actor("c", says("wide", "supports"));
    assertThat(sharpest(reach)).isEqualTo("wide");
    DossierBuilder words =
        dossier()
            .scale("reported")
            .scale("direct")
            .actor(
                "a", says("reported", "supports").as(Evidence.REPORTED), says("direct", "supports"))
            .actor("b", says("reported", "opposes"), says("direct", "opposes"));
    assertThat(sharpest(words)).isEqualTo("direct");
  }

  @Test
  void agreement_without_conditions_is_firmer() {
    DossierBuilder terms =
        dossier()
            .conditions("rain")
            .scale("conditional")
            .scale("plain")
            .actor("a", says("conditional", "supports").onlyIf("rain"), says("plain", "supports"))
            .actor("b", says("conditional", "supports").onlyIf("rain"), says("plain", "supports"));
    assertThat(firmest(terms)).isEqualTo("plain");
  }

  @Test
  void of_equals_the_first_of_the_dossier_is_named() {
    DossierBuilder equals =
        dossier()
            .scale("first")
            .scale("second")
            .actor("a", says("first", "supports"), says("second", "supports"))
            .actor("b", says("first", "opposes"), says("second", "opposes"));
    assertThat(sharpest(equals)).isEqualTo("first");
  }

  @Test
  void agreement_of_some_is_never_the_firmest() {
    assertThat(
            firmest(
                dossier()
                    .scale("some")
                    .actor("a", says("some", "supports"))
                    .actor("b", says("some", "supports"))
                    .actor("c")))
        .isEqualTo("none");
  }

  @Test
  void what_others_of_the_dossier_contest_is_firmer_and_what_more_speak_of_is_sharper() {
    DossierBuilder contested =
        dossier()
            .scale("plain")
            .scale("contested")
            .actor("a", says("plain", "supports"), says("contested", "supports"))
            .actor("b", says("plain", "supports"), says("contested", "supports"))
            .actor(SPOKESMAN, says("contested", "opposes"));
    assertThat(firmest(contested)).isEqualTo("contested");
    DossierBuilder salient =
        dossier()
            .scale("quiet")
            .scale("salient")
            .actor("a", says("quiet", "supports"), says("salient", "supports"))
            .actor("b", says("quiet", "opposes"), says("salient", "opposes"))
            .actor(SPOKESMAN, says("salient", "opposes"));
    assertThat(sharpest(salient)).isEqualTo("salient");
  }

  @Test
  void two_readings_of_ours_are_neither_the_sharpest_nor_the_firmest() {
    DossierBuilder read =
        dossier()
            .scale("differ")
            .scale("agree")
            .actor(
                "a",
                says("differ", "supports").as(Evidence.INFERRED),
                says("agree", "supports").as(Evidence.INFERRED))
            .actor(
                "b",
                says("differ", "opposes").as(Evidence.INFERRED),
                says("agree", "supports").as(Evidence.INFERRED));
    assertThat(sharpest(read)).isEqualTo("none");
    assertThat(firmest(read)).isEqualTo("none");
  }
}
