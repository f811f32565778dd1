package stance.compare;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Answer;
import stance.dossier.Question;

/**
 * The word by which a speaker stands: its latest, but its own before what others say of it, and
 * what it accepted before what it only ruled out since.
 */
final class LastWord {

  private LastWord() {}

  /** The last word of each speaker; what others say of one only where nobody spoke for itself. */
  static List<Word> ofEach(List<List<Word>> bySpeaker, Question question) {
    List<Word> last = new ArrayList<>();
    for (List<Word> words : bySpeaker) {
      last.add(of(words, question));
    }
    return ownBeforeOthers(last);
  }

  /** The last word of one speaker, among one or more. */
  static Word of(List<Word> words, Question question) {
    if (words.size() == 1) {
      return words.get(0);
    }
    List<Word> kept = ownBeforeOthers(words);
    Word latest = kept.get(kept.size() - 1);
    if (!onlyRulesOut(latest)) {
      return latest;
    }
    for (int i = kept.size() - 2; i >= 0; i--) {
      Word earlier = kept.get(i);
      if (Span.HALF_YEAR.reaches(earlier.stance().date(), latest.stance().date())
          && accepts(earlier)
          && !Relation.opposed(question, earlier, latest)) {
        return earlier;
      }
    }
    return latest;
  }

  /** Those of the first tier; where there are none, those of the second. */
  private static List<Word> ownBeforeOthers(List<Word> words) {
    List<Word> own = new ArrayList<>();
    for (Word word : words) {
      if (word.isOwn()) {
        own.add(word);
      }
    }
    return own.isEmpty() ? words : own;
  }

  static boolean onlyRulesOut(Word word) {
    return word.stance().position().given().map(answer -> answer.taken().isEmpty()).orElse(false);
  }

  /** Whether options are accepted; of a level, always. */
  static boolean accepts(Word word) {
    return word.stance().position().given().map(Answer::taken).map(a -> !a.isEmpty()).orElse(false);
  }
}
