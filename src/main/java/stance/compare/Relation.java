package stance.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;

/** How two answers to one question relate, conditions aside. Symmetric. */
public enum Relation {
  /**
   * The same level; the same accepted options, whatever else is ruled out; or, neither accepting
   * any, the same options ruled out.
   */
  SAME,
  /**
   * On a scale more than half of it apart, or on opposite sides of the middle of a two-sided one.
   * On a choice both accept options and none in common, or one rules out all that the other
   * accepts.
   */
  OPPOSED,
  /** On a scale, otherwise. */
  NEAR,
  /** On a choice: neither accepts any option, and they rule out nothing in common. */
  ONLY_EXCLUSIONS,
  /** On a choice, otherwise: something both accept, or the two are compatible. */
  OVERLAPPING;

  /**
   * How {@code a} and {@code b}, answers of {@code space}, relate.
   *
   * @throws IllegalArgumentException if they are no answers of it
   */
  public static Relation between(AnswerSpace space, Answer a, Answer b) {
    if (a.type() != space.type() || b.type() != space.type()) {
      throw new IllegalArgumentException("not answers of one question: " + a + ", " + b);
    }
    return switch (space.type()) {
      case SCALE -> ofLevels(space, indexOf(space, a), indexOf(space, b));
      case CHOICE -> ofOptions(a, b);
    };
  }

  /** Whether the answers of two words differ by rules 5 and 6. */
  static boolean opposed(Question question, Word a, Word b) {
    return between(question.answers(), given(a), given(b)) == OPPOSED;
  }

  private static Answer given(Word word) {
    return word.stance().position().given().orElseThrow();
  }

  private static int indexOf(AnswerSpace scale, Answer level) {
    return scale.positionOf(level.taken().get(0)).orElseThrow();
  }

  private static Relation ofLevels(AnswerSpace scale, int a, int b) {
    if (a == b) {
      return SAME;
    }
    int steps = scale.possible().size() - 1;
    boolean farApart = 2 * Math.abs(a - b) > steps;
    // A level's side is the sign of its number less half the steps; doubled, it stays whole.
    boolean acrossTheMiddle =
        scale.twoSided() && Integer.signum(2 * a - steps) * Integer.signum(2 * b - steps) < 0;
    return farApart || acrossTheMiddle ? OPPOSED : NEAR;
  }

  private static Relation ofOptions(Answer a, Answer b) {
    boolean bothAccept = !a.taken().isEmpty() && !b.taken().isEmpty();
    boolean neitherAccepts = a.taken().isEmpty() && b.taken().isEmpty();
    if (bothAccept && nothingIn(a.taken(), b.taken()) || rulesOutAll(a, b) || rulesOutAll(b, a)) {
      return OPPOSED;
    }
    if (bothAccept && sameSet(a.taken(), b.taken())
        || neitherAccepts && sameSet(a.ruledOut(), b.ruledOut())) {
      return SAME;
    }
    return neitherAccepts && nothingIn(a.ruledOut(), b.ruledOut()) ? ONLY_EXCLUSIONS : OVERLAPPING;
  }

  private static boolean rulesOutAll(Answer a, Answer b) {
    return !b.taken().isEmpty() && a.ruledOut().containsAll(b.taken());
  }

  private static boolean nothingIn(List<Id> a, List<Id> b) {
    return Collections.disjoint(a, b);
  }

  static boolean sameSet(List<Id> a, List<Id> b) {
    Set<Id> left = new HashSet<>(a);
    return left.equals(new HashSet<>(b));
  }
}
