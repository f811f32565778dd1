package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.pair;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;

/** Rules 5a to 6 and 10 to 12, for two actors a and b; conditions aside. */
class AnswerRulesTest {

  private static DossierBuilder onMission(Part a, Part b) {
    return mission().actor("a", a).actor("b", b);
  }

  /** A two-sided scale and conditions; two of these are also answers to other questions. */
  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("separatist-consent")
        .choice("authority", "security-council", "osce", "coalition")
        .conditions("ukraine-asks", "russia-pays")
        .condition("separatists-agree", "separatist-consent", "supports")
        .condition("council-decides", "authority", "security-council");
  }

  private static DossierBuilder onArea(Part a, Part b) {
    return area().actor("a", a).actor("b", b);
  }

  private static DossierBuilder area() {
    return dossier().choice("area", "contact-line", "monitors", "border", "whole-area");
  }

  private static DossierBuilder onLevels(int sides, int count, int a, int b) {
    String[] levels = new String[count];
    for (int i = 0; i < count; i++) {
      levels[i] = "level-" + i;
    }
    DossierBuilder dossier =
        sides == 2
            ? dossier().twoSidedScale("size", levels)
            : dossier().oneSidedScale("size", levels);
    return dossier.actor("a", says("size", levels[a])).actor("b", says("size", levels[b]));
  }

  private static Part supports() {
    return says("mission", "supports");
  }

  @Nested
  class Rule5aNeitherWithout {

    private final Part unless = says("mission", "opposes").unless("ukraine-asks", "russia-pays");

    @Test
    void whereOneOpposesUnlessAndTheOtherSupportsIf() {
      PairFinding found =
          pair(onMission(unless, says("mission", "supports").onlyIf("ukraine-asks")));
      assertThat(found.rule()).isEqualTo(FlagRule.NEITHER_WITHOUT);
      assertThat(found.rule().number()).isEqualTo("5a");
      assertThat(found.flag()).isEqualTo(Flag.PARTLY);
      assertThat(found.kind()).contains(FlagKind.CONDITIONAL);
      assertThat(found.instance().neitherWithout()).isEqualTo(Examples.ids("ukraine-asks"));
    }

    @Test
    void notWhereTheyShareNoSuchCondition() {
      assertThat(
              pair(onMission(unless, says("mission", "supports").onlyIf("council-decides"))).rule())
          .isEqualTo(FlagRule.LEVELS_FAR_APART);
    }

    @Test
    void notTheOtherWayRound() {
      assertThat(
              pair(onMission(
                      says("mission", "opposes").onlyIf("ukraine-asks"),
                      says("mission", "supports").unless("ukraine-asks")))
                  .rule())
          .isEqualTo(FlagRule.LEVELS_FAR_APART);
    }
  }

  @Nested
  class Rule5LevelsDiffer {

    @Test
    void moreThanHalfTheScaleApart() {
      assertThat(pair(onLevels(1, 2, 0, 1)).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(pair(onLevels(1, 4, 0, 2)).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(pair(onLevels(1, 5, 0, 3)).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
    }

    @Test
    void notExactlyHalfTheScaleApart() {
      assertThat(pair(onLevels(1, 3, 0, 1)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
      assertThat(pair(onLevels(1, 5, 1, 3)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
      assertThat(pair(onLevels(2, 5, 0, 2)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
    }

    @Test
    void onOppositeSidesOfTheMiddleWhereTheScaleIsTwoSided() {
      assertThat(pair(onLevels(2, 4, 1, 2)).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(pair(onLevels(2, 5, 1, 3)).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(pair(onLevels(1, 4, 1, 2)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
    }

    @Test
    void whateverTheirConditions() {
      Part onTerms = says("mission", "opposes").onlyIf("ukraine-asks");
      PairFinding found = pair(onMission(supports(), onTerms));
      assertThat(found.rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(found.kind()).isEmpty();
      assertThat(found.terms()).isEmpty();
    }
  }

  @Nested
  class Rule6OptionsDiffer {

    @Test
    void whereBothAcceptAndNoneInCommon() {
      assertThat(
              pair(onArea(says("area", "border", "monitors"), says("area", "whole-area"))).rule())
          .isEqualTo(FlagRule.OPTIONS_OPPOSED);
    }

    @Test
    void whereOneRejectsAllThatTheOtherAccepts() {
      assertThat(
              pair(onArea(
                      says("area", "border", "monitors"),
                      rejects("area", "border", "monitors", "whole-area")))
                  .rule())
          .isEqualTo(FlagRule.OPTIONS_OPPOSED);
      assertThat(pair(onArea(rejects("area", "border"), says("area", "border"))).rule())
          .isEqualTo(FlagRule.OPTIONS_OPPOSED);
    }

    @Test
    void notWhereOneRejectsOnlySomeOfThem() {
      assertThat(pair(onArea(says("area", "border", "monitors"), rejects("area", "border"))).rule())
          .isEqualTo(FlagRule.OPTIONS_OVERLAP);
    }
  }

  @Nested
  class Rule10OpenWhereEachOnlyRulesThingsOut {

    @Test
    void andNothingInCommon() {
      PairFinding found = pair(onArea(rejects("area", "border"), rejects("area", "monitors")));
      assertThat(found.rule()).isEqualTo(FlagRule.ONLY_EXCLUSIONS);
      assertThat(found.flag()).isEqualTo(Flag.OPEN);
    }
  }

  @Nested
  class Rule11LevelsNear {

    @Test
    void isPartAgreement() {
      PairFinding found = pair(onMission(supports(), says("mission", "neutral")));
      assertThat(found.rule()).isEqualTo(FlagRule.LEVELS_NEAR);
      assertThat(found.flag()).isEqualTo(Flag.PARTLY);
      assertThat(found.kind()).contains(FlagKind.NEUTRAL);
    }

    @Test
    void isNeutralOnlyInTheMiddleOfAScaleThatHasSides() {
      assertThat(pair(onLevels(2, 5, 2, 3)).kind()).contains(FlagKind.NEUTRAL);
      assertThat(pair(onLevels(2, 5, 3, 4)).kind()).contains(FlagKind.NEAR);
      assertThat(pair(onLevels(2, 4, 2, 3)).kind()).contains(FlagKind.NEAR);
      assertThat(pair(onLevels(1, 3, 0, 1)).kind()).contains(FlagKind.NEAR);
    }

    @Test
    void onOneSideOfTheMiddle() {
      assertThat(pair(onLevels(2, 6, 0, 2)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
      assertThat(pair(onLevels(2, 5, 3, 4)).rule()).isEqualTo(FlagRule.LEVELS_NEAR);
    }
  }

  @Nested
  class Rule12OptionsOverlap {

    private void overlap(FlagKind kind, Part a, Part b) {
      PairFinding found = pair(onArea(a, b));
      assertThat(found.rule()).isEqualTo(FlagRule.OPTIONS_OVERLAP);
      assertThat(found.flag()).isEqualTo(Flag.PARTLY);
      assertThat(found.kind()).contains(kind);
    }

    @Test
    void whereBothAcceptSomethingInCommon() {
      overlap(
          FlagKind.OVERLAP,
          says("area", "border", "monitors"),
          says("area", "monitors", "whole-area"));
      overlap(FlagKind.COMPATIBLE, says("area", "border", "monitors"), says("area", "monitors"));
    }

    @Test
    void whereOneAcceptsAndTheOtherRejectsSomethingElse() {
      overlap(FlagKind.COMPATIBLE, says("area", "whole-area"), rejects("area", "contact-line"));
    }

    @Test
    void whereNeitherAcceptsAnyAndTheyRejectSomethingInCommon() {
      overlap(
          FlagKind.COMPATIBLE, rejects("area", "border", "monitors"), rejects("area", "monitors"));
    }
  }
}
