package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.compare.Standing.Divided;
import stance.compare.Standing.Stated;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How two actors compare on a question, and by which rule. Symmetric but for the order of the two.
 *
 * @param terms their conditions against each other, where both gave the same answer
 */
public record PairFinding(Id a, Id b, FlagRule rule, Optional<ConditionsCompared> terms) {

  /** The flag. */
  public Flag flag() {
    return rule.flag();
  }

  /** The kind of the flag. */
  public Optional<FlagKind> kind() {
    return rule.kind();
  }

  /** What {@code a} and {@code b} come to on {@code question}: the first rule that matches. */
  public static PairFinding of(StandingTable standings, Question question, Id a, Id b) {
    Standing ofA = standings.of(a, question.id());
    Standing ofB = standings.of(b, question.id());
    if (ofA instanceof Stated statedA && ofB instanceof Stated statedB) {
      return ofAnswers(standings, question, a, statedA, b, statedB);
    }
    return new PairFinding(
        a, b, withoutTwoAnswers(standings, question, a, ofA, b, ofB), Optional.empty());
  }

  private static FlagRule withoutTwoAnswers(
      StandingTable standings, Question question, Id a, Standing ofA, Id b, Standing ofB) {
    if (ofA instanceof Stated stated && ofB instanceof Divided divided) {
      return againstDivided(standings, question, a, stated, divided);
    }
    if (ofA instanceof Divided divided && ofB instanceof Stated stated) {
      return againstDivided(standings, question, b, stated, divided);
    }
    boolean silentA = ofA instanceof Standing.None;
    boolean silentB = ofB instanceof Standing.None;
    if (silentA && silentB) {
      return FlagRule.BOTH_ARE_SILENT;
    }
    boolean answeredOnce = ofA instanceof Stated || ofB instanceof Stated;
    return answeredOnce && (silentA || silentB)
        ? FlagRule.ONE_IS_SILENT
        : FlagRule.ONE_HAS_NO_ANSWER;
  }

  private static FlagRule againstDivided(
      StandingTable standings, Question question, Id actor, Stated stated, Divided divided) {
    List<Stated> speakers = divided.between();
    boolean fromEach =
        speakers.stream()
            .allMatch(
                speaker ->
                    ofAnswers(standings, question, actor, stated, speaker.speaker(), speaker).flag()
                        == Flag.DIFFER);
    return fromEach ? FlagRule.DIFFERS_FROM_EVERY_SPEAKER : FlagRule.ONE_HAS_NO_ANSWER;
  }

  private static PairFinding ofAnswers(
      StandingTable standings, Question question, Id a, Stated statedA, Id b, Stated statedB) {
    Relation relation = Relation.between(question.answers(), statedA.answer(), statedB.answer());
    Optional<ConditionsCompared> terms =
        relation == Relation.SAME
            ? Optional.of(
                ConditionsCompared.between(
                    standings, a, statedA.conditions(), b, statedB.conditions()))
            : Optional.empty();
    FlagRule rule =
        switch (relation) {
          case SAME -> ofTerms(terms.orElseThrow());
          case OPPOSED ->
              question.answers() instanceof AnswerSpace.Scale
                  ? FlagRule.LEVELS_FAR_APART
                  : FlagRule.OPTIONS_OPPOSED;
          case NEAR -> FlagRule.LEVELS_NEAR;
          case ONLY_EXCLUSIONS -> FlagRule.ONLY_EXCLUSIONS;
          case OVERLAPPING -> FlagRule.OPTIONS_OVERLAP;
        };
    return new PairFinding(a, b, rule, terms);
  }

  private static FlagRule ofTerms(ConditionsCompared terms) {
    if (terms.clash()) {
      return FlagRule.CONDITION_RULED_OUT;
    }
    return terms.same()
        ? FlagRule.SAME_ANSWER_SAME_CONDITIONS
        : FlagRule.SAME_ANSWER_OTHER_CONDITIONS;
  }
}
