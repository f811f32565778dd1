package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.FlagKind;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

/** A condition that the world has met is told as met, and never as a term left open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MetToldTest {

  private static final String MET = "“asked” is met since 1 June 2019";

  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("tied")
        .conditionMetSince("asked", "2019-06-01")
        .conditions("funds")
        .condition("tied-up", "tied", "supports");
  }

  private static Reason reason(Dossier dossier) {
    return reason(dossier, Basis.EVERYTHING);
  }

  private static Reason reason(Dossier dossier, Basis basis) {
    StandingTable standings = new StandingTable(dossier, basis);
    Comparison comparison =
        Comparison.of(standings, List.of(new Id("ex"), new Id("why")), dossier.questions());
    return new Reasons(new Names(dossier)).of(comparison.findings().get(0));
  }

  @Test
  void it_is_no_term_where_the_same_answer_is_given_on_different_ones() {
    Dossier dossier =
        mission()
            .actor("ex", says("mission", "supports").onlyIf("asked").on("2020-01-01"))
            .actor("why", says("mission", "supports").onlyIf("asked", "funds").on("2020-01-01"))
            .build();
    assertThat(reason(dossier).text())
        .isEqualTo(
            "same answer on different terms: ex names none ("
                + MET
                + "); why if funds ("
                + MET
                + ")");
  }

  @Test
  void it_is_told_where_other_terms_clash() {
    Dossier dossier =
        mission()
            .actor("ex", says("mission", "supports").onlyIf("asked", "tied-up").on("2020-01-01"))
            .actor(
                "why",
                says("mission", "supports").on("2020-01-01"),
                says("tied", "opposes").on("2020-01-01"))
            .build();
    assertThat(reason(dossier).text())
        .isEqualTo("both support; but ex only if tied-up, which why rules out under tied; " + MET);
  }

  @Test
  void it_is_told_where_the_answers_differ() {
    Dossier dossier =
        mission()
            .actor("ex", says("mission", "supports").onlyIf("asked").on("2020-01-01"))
            .actor("why", says("mission", "opposes").on("2020-01-01"))
            .build();
    assertThat(reason(dossier).text()).isEqualTo("ex supports, if asked; why opposes; " + MET);
  }

  @Test
  void it_is_told_as_met_though_not_assumed_where_it_withholds_an_answer() {
    Dossier dossier =
        mission()
            .actor("ex", says("mission", "supports").onlyIf("asked", "funds").on("2020-01-01"))
            .actor("why", says("mission", "supports").on("2020-01-01"))
            .build();
    String but = MET + ", but not in the world assumed";
    assertThat(reason(dossier, Basis.EVERYTHING.withAssumed(Optional.of(List.of()))).toString())
        .contains(but);
    assertThat(
            reason(dossier, Basis.EVERYTHING.withAssumed(Optional.of(List.of(new Id("asked")))))
                .toString())
        .doesNotContain("met since");
  }

  @ForEachSeed(40)
  void whatever_the_flag_of_two_who_give_the_same_answer(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    Reasons reasons = new Reasons(new Names(dossier));
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (int i = 0; i + 1 < actors.size(); i++) {
      List<Id> two = List.of(actors.get(i), actors.get(i + 1));
      for (QuestionFinding finding :
          Comparison.of(standings, two, dossier.questions()).findings()) {
        PairFinding pair = finding.pairs().get(0);
        if (pair.terms().isPresent() && !finding.kind().equals(Optional.of(FlagKind.OWN_COUNTRY))) {
          String told = reasons.of(finding).text();
          for (Id met : pair.terms().get().ofA().met()) {
            assertThat(told).contains("“" + dossier.condition(met).label() + "” is met since ");
          }
        }
      }
    }
  }
}
