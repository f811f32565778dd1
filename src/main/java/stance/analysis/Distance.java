package stance.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import stance.compare.Relation;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How far apart two answers to one question are, from 0 to {@link #UNIT}. Conditions do not enter.
 *
 * <p>On a scale of L levels |i - j| / (L - 1). On a choice 1 - |A∩B| / |A∪B| of the accepted
 * options (Jaccard's distance); where one of the two accepts none, 0 if the answers are the same, 1
 * if one rules out what the other accepts, else 1/2.
 */
final class Distance {

  /**
   * The whole, in the steps in which distances are summed. All fractions with denominators up to 16
   * are whole numbers of it, and any other is off by less than one part in 10^12; so sums never
   * depend on their order.
   */
  static final long UNIT = 720_720_000_000L;

  private Distance() {}

  /** The distance of two answers to {@code question}, in units. */
  static long between(Question question, Answer a, Answer b) {
    if (a instanceof Answer.Level) {
      return UNIT * Math.abs(level(question, a) - level(question, b)) / last(question);
    }
    if (a.taken().isEmpty() || b.taken().isEmpty()) {
      return switch (Relation.between(question.answers(), a, b)) {
        case SAME -> 0;
        case OPPOSED -> UNIT;
        case NEAR, ONLY_EXCLUSIONS, OVERLAPPING -> UNIT / 2;
      };
    }
    Set<Id> either = new LinkedHashSet<>(a.taken());
    either.addAll(b.taken());
    int both = a.taken().size() + b.taken().size() - either.size();
    return UNIT - UNIT * both / either.size();
  }

  /** The furthest that any answer could be from this one. */
  static long furthest(Question question, Answer answer) {
    if (answer instanceof Answer.Level) {
      int level = level(question, answer);
      return UNIT * Math.max(level, last(question) - level) / last(question);
    }
    return UNIT;
  }

  /** The number of a level, from 0. */
  static int level(Question question, Answer answer) {
    return question.answers().positionOf(answer.taken().get(0)).orElseThrow();
  }

  private static int last(Question question) {
    AnswerSpace space = question.answers();
    return space.possible().size() - 1;
  }
}
