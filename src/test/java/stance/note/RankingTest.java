package stance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  private static String first(
      DossierBuilder builder, Function<List<QuestionFinding>, Optional<QuestionFinding>> ranking) {
    Dossier dossier = builder.build();
    Comparison comparison =
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actors().stream()
                .map(Actor::id)
                .filter(id -> !id.text().equals(SPOKESMAN))
                .toList(),
            dossier.questions());
    return ranking
        .apply(comparison.findings())
        .map(finding -> finding.question().id().text())
        .orElse("none");
  }

  @Test
  void answers_that_exclude_each_other_are_sharper_than_terms_that_clash() {
    assertThat(
            first(
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
                    .actor("c", says("terms", "supports")),
                Ranking::sharpestDifference))
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
    assertThat(first(three, Ranking::sharpestDifference)).isEqualTo("terms");
  }

  @Test
  void two_against_two_is_sharper_than_one_against_three() {
    assertThat(
            first(
                dossier()
                    .scale("lone")
                    .scale("split")
                    .actor("a", says("lone", "supports"), says("split", "supports"))
                    .actor("b", says("lone", "supports"), says("split", "supports"))
                    .actor("c", says("lone", "supports"), says("split", "opposes"))
                    .actor("d", says("lone", "opposes"), says("split", "opposes")),
                Ranking::sharpestDifference))
        .isEqualTo("split");
  }

  @Test
  void more_answers_and_more_own_words_are_sharper_and_firmer() {
    DossierBuilder reach =
        dossier()
            .scale("narrow")
            .scale("wide")
            .actor("a", says("narrow", "supports"), says("wide", "supports"))
            .actor("b", says("narrow", "supports"), says("wide", "supports"))
            .actor("c", says("wide", "supports"));
    assertThat(first(reach, Ranking::firmestAgreement)).isEqualTo("wide");
    DossierBuilder words =
        dossier()
            .scale("reported")
            .scale("direct")
            .actor(
                "a", says("reported", "supports").as(Evidence.REPORTED), says("direct", "supports"))
            .actor("b", says("reported", "opposes"), says("direct", "opposes"));
    assertThat(first(words, Ranking::sharpestDifference)).isEqualTo("direct");
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
    assertThat(first(terms, Ranking::firmestAgreement)).isEqualTo("plain");
  }

  @Test
  void of_equals_the_first_of_the_dossier_is_named() {
    DossierBuilder equals =
        dossier()
            .scale("first")
            .scale("second")
            .actor("a", says("first", "supports"), says("second", "supports"))
            .actor("b", says("first", "opposes"), says("second", "opposes"));
    assertThat(first(equals, Ranking::sharpestDifference)).isEqualTo("first");
  }

  @Test
  void the_same_answer_on_other_terms_is_nearer_than_another_answer() {
    DossierBuilder nearly =
        dossier()
            .conditions("rain")
            .scale("near")
            .scale("terms")
            .actor("a", says("near", "supports"), says("terms", "supports").onlyIf("rain"))
            .actor("b", says("near", "neutral"), says("terms", "supports"));
    assertThat(first(nearly, Ranking::nearestToAgreement)).isEqualTo("terms");
    assertThat(first(nearly, Ranking::firmestAgreement)).isEqualTo("none");
  }
}
