package stance.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Id;
import stance.dossier.Question;

/** Two answers to one question. */
final class Answers {

  private Answers() {}

  /** "Rules 5 and 6", either by what the question is. */
  static boolean differ(Question question, Answer a, Answer b) {
    return question.answers() instanceof Scale ? farApart(question, a, b) : exclude(a, b);
  }

  /**
   * "Scale: more than half the scale apart, or, where it is two-sided, opposite sides of the
   * middle. |i-j| / (L-1) > 1/2, and a level's side is the sign of its number minus (L-1)/2."
   */
  static boolean farApart(Question question, Answer a, Answer b) {
    boolean opposite = side(question, a) * side(question, b) < 0;
    return scaleDistance(question, a, b) > 0.5
        || ((Scale) question.answers()).twoSided() && opposite;
  }

  static double scaleDistance(Question question, Answer a, Answer b) {
    return Math.abs(level(question, a) - level(question, b)) / (double) last(question);
  }

  /** Below the middle -1, above it 1, in it 0. */
  static int side(Question question, Answer answer) {
    return Integer.signum(2 * level(question, answer) - last(question));
  }

  static int level(Question question, Answer answer) {
    return question.answers().positionOf(answer.taken().get(0)).orElseThrow();
  }

  static int last(Question question) {
    return question.answers().possible().size() - 1;
  }

  /**
   * "Choice: both accept options and none in common; or one accepts options and the other rejects
   * all of them."
   */
  static boolean exclude(Answer a, Answer b) {
    boolean bothAccept = !a.taken().isEmpty() && !b.taken().isEmpty();
    return bothAccept && common(a.taken(), b.taken()).isEmpty()
        || !a.taken().isEmpty() && b.ruledOut().containsAll(a.taken())
        || !b.taken().isEmpty() && a.ruledOut().containsAll(b.taken());
  }

  /**
   * "The same level; the same accepted options (then rejects does not matter); or, neither
   * accepting any, the same rejected options."
   */
  static boolean same(Answer a, Answer b) {
    return a.taken().isEmpty() && b.taken().isEmpty()
        ? Set.copyOf(a.ruledOut()).equals(Set.copyOf(b.ruledOut()))
        : Set.copyOf(a.taken()).equals(Set.copyOf(b.taken()));
  }

  /**
   * "Distance on a scale: |i-j| / (L-1). On a choice: 1 - |A∩B| / |A∪B| of the accepted options;
   * where one of the two accepts none: 0 if their answers are the same, 1 if rule 6 holds, else
   * 1/2."
   */
  static double distance(Question question, Answer a, Answer b) {
    if (question.answers() instanceof Scale) {
      return scaleDistance(question, a, b);
    }
    if (a.taken().isEmpty() || b.taken().isEmpty()) {
      return same(a, b) ? 0 : exclude(a, b) ? 1 : 0.5;
    }
    Set<Id> union = new HashSet<>(a.taken());
    union.addAll(b.taken());
    return 1 - common(a.taken(), b.taken()).size() / (double) union.size();
  }

  static Set<Id> common(List<Id> a, List<Id> b) {
    Set<Id> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }
}
