package stance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.note.words.BottomLineWords.Verdict;

/** What two answers come to: nothing is called the same in part of which no part is the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OneQuestionTest {

  private static final DossierBuilder.Says YES = says("bridge", "supports");

  private static Verdict verdict(DossierBuilder.Says ann, DossierBuilder.Says bob) {
    Dossier dossier =
        dossier()
            .scale("bridge")
            .oneSidedScale("lanes", "one", "two", "three")
            .choice("place", "mill", "quay", "ferry")
            .conditions("tolls", "trees")
            .actor("ann", ann)
            .actor("bob", bob)
            .build();
    Comparison comparison =
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actors().stream().map(Actor::id).toList(),
            dossier.questions());
    return comparison.findings().stream()
        .filter(finding -> !finding.byAnswer().isEmpty())
        .map(OneQuestion::verdict)
        .findFirst()
        .orElse(Verdict.OPEN);
  }

  @Test
  void who_only_rules_something_out_says_nothing_that_is_the_same() {
    assertThat(verdict(says("place", "mill"), rejects("place", "quay")))
        .isEqualTo(Verdict.GO_TOGETHER);
  }

  @Test
  void some_options_that_both_accept_are_the_same() {
    assertThat(verdict(says("place", "mill", "quay"), says("place", "quay", "ferry")))
        .isEqualTo(Verdict.PARTLY_THE_SAME);
  }

  @Test
  void who_takes_no_side_is_told_as_that() {
    assertThat(verdict(YES, says("bridge", "neutral"))).isEqualTo(Verdict.NO_SIDE);
  }

  @Test
  void levels_can_be_near_each_other() {
    assertThat(verdict(says("lanes", "one"), says("lanes", "two"))).isEqualTo(Verdict.NEAR);
  }

  @Test
  void opposite_answers_can_turn_on_one_condition() {
    assertThat(verdict(YES.onlyIf("tolls"), says("bridge", "opposes").unless("tolls")))
        .isEqualTo(Verdict.TURN_ON_A_CONDITION);
  }

  @Test
  void the_same_answer_is_told_with_its_terms() {
    assertThat(verdict(YES.onlyIf("tolls"), YES.onlyIf("trees")))
        .isEqualTo(Verdict.SAME_ON_OTHER_TERMS);
    assertThat(verdict(YES.onlyIf("tolls"), YES.unless("tolls")))
        .isEqualTo(Verdict.SAME_BUT_TERMS_CLASH);
    assertThat(verdict(YES, YES)).isEqualTo(Verdict.SAME);
  }
}
