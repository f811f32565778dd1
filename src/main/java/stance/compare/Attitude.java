package stance.compare;

import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Condition;
import stance.dossier.Condition.NamedAnswer;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How an actor stands to a condition that is also an answer to a question.
 *
 * @param by its answer to that question; nothing where it says nothing of the condition
 */
public record Attitude(Kind kind, Optional<Stated> by) {

  /** In what way. */
  public enum Kind {
    /** Its own answer, on no conditions, is what the condition is. */
    ASKS_FOR_IT,
    /** Its own answer differs from what the condition is, and does not itself depend on it. */
    RULES_IT_OUT,
    /** It gave no answer that decides it. */
    SAYS_NOTHING
  }

  private static final Attitude NONE = new Attitude(Kind.SAYS_NOTHING, Optional.empty());

  static Attitude of(StandingTable standings, Id actor, Condition condition) {
    if (condition.answer().isEmpty()) {
      return NONE;
    }
    NamedAnswer named = condition.answer().get();
    Optional<Stated> answered = standings.of(actor, named.question()).answered();
    if (answered.isEmpty()) {
      return NONE;
    }
    Question question = standings.dossier().question(named.question());
    Relation relation =
        Relation.between(
            question.answers(), answered.get().answer(), question.taking(named.answer()));
    return switch (relation) {
      case SAME ->
          isUnconditional(standings, answered.get().conditions())
              ? new Attitude(Kind.ASKS_FOR_IT, answered)
              : NONE;
      case OPPOSED ->
          names(answered.get().conditions(), condition)
              ? NONE
              : new Attitude(Kind.RULES_IT_OUT, answered);
      case NEAR, ONLY_EXCLUSIONS, OVERLAPPING -> NONE;
    };
  }

  private static boolean names(Conditions conditions, Condition condition) {
    return conditions.required().contains(condition.id())
        || conditions.excluded().contains(condition.id());
  }

  private static boolean isUnconditional(StandingTable standings, Conditions conditions) {
    for (Id required : conditions.required()) {
      if (!standings.isMet(required)) {
        return false;
      }
    }
    return conditions.excluded().isEmpty();
  }
}
