package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.dossier.Id;

/**
 * The word that only rules something out, after the answer that it leaves standing: that answer
 * goes before it, and yet no reader may miss what is ruled out since.
 */
final class RuledOutSince {

  private RuledOutSince() {}

  /** The latest such word, where it rules out what the answer did not. */
  static Optional<Word> of(Word answer, Pool pool) {
    Optional<Word> latest = Optional.empty();
    for (List<Word> words : pool.bySpeaker()) {
      Optional<Word> last = lastOwn(words);
      if (last.isPresent()
          && rulesOutMore(last.get(), answer)
          && (latest.isEmpty() || Word.BY_WEIGHT.compare(last.get(), latest.get()) > 0)) {
        latest = last;
      }
    }
    return latest;
  }

  private static Optional<Word> lastOwn(List<Word> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).isOwn()) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean rulesOutMore(Word word, Word answer) {
    return LastWord.onlyRulesOut(word)
        && LastWord.accepts(answer)
        && word.isSince(answer)
        && !ruledOut(answer).containsAll(ruledOut(word));
  }

  private static List<Id> ruledOut(Word word) {
    return word.stance().position().given().orElseThrow().ruledOut();
  }
}
