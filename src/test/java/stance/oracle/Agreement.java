package stance.oracle;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * The agreement of two actors.
 *
 * @param value "undefined when n = 0"
 */
record Agreement(int questions, int shared, OptionalDouble value, double low, double high) {

  static Agreement of(Pairs pairs, Id a, Id b, List<Question> questions) {
    int shared = 0;
    double near = 0;
    double worst = 0;
    for (Question question : questions) {
      Place ofA = pairs.places().of(a, question);
      Place ofB = pairs.places().of(b, question);
      if (isShared(pairs, question, ofA, ofB)) {
        shared++;
        near += 1 - Answers.distance(question, ofA.answer(), ofB.answer());
      } else {
        worst += worst(question, ofA, ofB);
      }
    }
    int m = questions.size();
    return new Agreement(
        m,
        shared,
        shared == 0 ? OptionalDouble.empty() : OptionalDouble.of(near / shared),
        (near + worst) / m,
        (near + m - shared) / m);
  }

  /**
   * "Both stated, on different records, and not own-country." Read so, that the records on which
   * the one stands are not, all of them, those on which the other does: with a voice each stands on
   * one; a majority stands on every record that makes it, so that two majorities of the same
   * members say one thing once, and a member adds to what the majority says. Rule 0 is narrower: it
   * speaks of one record.
   */
  private static boolean isShared(Pairs pairs, Question question, Place a, Place b) {
    return a.isStated()
        && b.isStated()
        && !Set.copyOf(a.records()).equals(Set.copyOf(b.records()))
        && !pairs.isOfOwnCountries(question, a.actor(), b.actor());
  }

  /**
   * "At worst, when exactly one of the two is stated, on a scale 1 - max(k, L-1-k)/(L-1), k being
   * that level, and on a choice 0; when neither is, 0."
   */
  private static double worst(Question question, Place a, Place b) {
    if (a.isStated() == b.isStated() || !(question.answers() instanceof Scale)) {
      return 0;
    }
    int last = Answers.last(question);
    int k = Answers.level(question, (a.isStated() ? a : b).answer());
    return 1 - Math.max(k, last - k) / (double) last;
  }
}
