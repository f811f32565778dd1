package stance.compare;

import java.util.List;
import stance.dossier.Answer;
import stance.dossier.Id;

/**
 * Two answers to a choice question against each other, each list in the order of the first that has
 * its options.
 *
 * @param both the options that both accept
 * @param ruledOutByA the options that the first rules out and the second accepts
 * @param ruledOutByB the options that the second rules out and the first accepts
 */
public record OptionsCompared(List<Id> both, List<Id> ruledOutByA, List<Id> ruledOutByB) {

  static OptionsCompared between(Answer a, Answer b) {
    return new OptionsCompared(
        inBoth(a.taken(), b.taken()),
        inBoth(a.ruledOut(), b.taken()),
        inBoth(b.ruledOut(), a.taken()));
  }

  private static List<Id> inBoth(List<Id> a, List<Id> b) {
    return a.stream().filter(b::contains).toList();
  }
}
