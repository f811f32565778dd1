package stance.compare;

import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.Id;

/**
 * What makes answers to one question the same: the level, the accepted options or, where none is
 * accepted, the options ruled out. Two are equal exactly where their {@link Relation} is {@code
 * SAME}.
 */
public record AnswerKey(boolean accepts, Set<Id> options) {

  /** What makes this answer the same as another. */
  public static AnswerKey of(Answer answer) {
    boolean accepts = !answer.taken().isEmpty();
    return new AnswerKey(accepts, Set.copyOf(accepts ? answer.taken() : answer.ruledOut()));
  }
}
