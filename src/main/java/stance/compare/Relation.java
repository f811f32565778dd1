package stance.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Scale;
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

  /** How {@code a} and {@code b}, answers of {@code space}, relate. */
  public static Relation between(AnswerSpace space, Answer a, Answer b) {
    if (space instanceof Scale scale
        && a instanceof Answer.Level levelA
        && b instanceof Answer.Level levelB) {
      return ofLevels(scale, indexOf(scale, levelA), indexOf(scale, levelB));
    }
    if (a instanceof Answer.Options optionsA && b instanceof Answer.Options optionsB) {
      return ofOptions(optionsA, optionsB);
    }
    throw new IllegalArgumentException("not answers of one question: " + a + ", " + b);
  }

  /** Whether the answers of two words differ by rules 5 and 6. */
  static boolean opposed(Question question, Word a, Word b) {
    return between(question.answers(), given(a), given(b)) == OPPOSED;
  }

  private static Answer given(Word word) {
    return word.stance().position().given().orElseThrow();
  }

  private static int indexOf(Scale scale, Answer.Level level) {
    return scale.positionOf(level.level()).orElseThrow();
  }

  private static Relation ofLevels(Scale scale, int a, int b) {
    if (a == b) {
      return SAME;
    }
    int steps = scale.levels().size() - 1;
    boolean farApart = 2 * Math.abs(a - b) > steps;
    // A level's side is the sign of its number less half the steps; doubled, it stays whole.
    boolean acrossTheMiddle =
        scale.twoSided() && Integer.signum(2 * a - steps) * Integer.signum(2 * b - steps) < 0;
    return farApart || acrossTheMiddle ? OPPOSED : NEAR;
  }

  private static Relation ofOptions(Answer.Options a, Answer.Options b) {
    boolean bothAccept = !a.accepted().isEmpty() && !b.accepted().isEmpty();
    boolean neitherAccepts = a.accepted().isEmpty() && b.accepted().isEmpty();
    if (bothAccept && nothingIn(a.accepted(), b.accepted())
        || rulesOutAll(a, b)
        || rulesOutAll(b, a)) {
      return OPPOSED;
    }
    if (bothAccept && sameSet(a.accepted(), b.accepted())
        || neitherAccepts && sameSet(a.rejected(), b.rejected())) {
      return SAME;
    }
    return neitherAccepts && nothingIn(a.rejected(), b.rejected()) ? ONLY_EXCLUSIONS : OVERLAPPING;
  }

  private static boolean rulesOutAll(Answer.Options a, Answer.Options b) {
    return !b.accepted().isEmpty() && a.rejected().containsAll(b.accepted());
  }

  private static boolean nothingIn(List<Id> a, List<Id> b) {
    return Collections.disjoint(a, b);
  }

  static boolean sameSet(List<Id> a, List<Id> b) {
    Set<Id> left = new HashSet<>(a);
    return left.equals(new HashSet<>(b));
  }
}
