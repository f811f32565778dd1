package stance.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Answer;
import stance.dossier.Position;
import stance.dossier.Question;

/**
 * The word that speaks for a body, among the last words of those who speak for it.
 *
 * <p>Ranks follow the International Law Commission's guiding principles on unilateral declarations
 * of states (2006), no. 4.
 */
final class Voice {

  private Voice() {}

  /**
   * The voice among answers, one at least; or several, where nothing decides between them. The
   * latest; but one of a higher rank within half a year before it goes first; and one that only
   * rules options out gives way to one that accepts some. Between those that are still equal, the
   * answer that more than half of them give decides.
   */
  static List<Word> among(List<Word> stated, Question question) {
    if (stated.size() == 1) {
      return stated;
    }
    List<Word> foremost = new ArrayList<>();
    for (Word word : highest(stated, foremost(stated))) {
      for (Word accepting : accepting(stated, word, question)) {
        if (!foremost.contains(accepting)) {
          foremost.add(accepting);
        }
      }
    }
    return ofMost(foremost);
  }

  /**
   * Of those without an answer, one at least, the one that tells where the body stands: where
   * several are equal, one that is undecided, then one that declined.
   */
  static Word amongUnanswered(List<Word> words) {
    List<Word> foremost = foremost(words);
    Word telling = foremost.get(0);
    for (Word word : foremost) {
      if (state(word).compareTo(state(telling)) < 0) {
        telling = word;
      }
    }
    return telling;
  }

  private static Position.State state(Word word) {
    return word.stance().position().state();
  }

  /** Those that nothing goes before, by weight. */
  private static List<Word> foremost(List<Word> words) {
    List<Word> foremost = new ArrayList<>();
    for (Word word : words) {
      int order = foremost.isEmpty() ? 0 : Word.BY_WEIGHT.compare(word, foremost.get(0));
      if (order > 0) {
        foremost.clear();
      }
      if (order >= 0) {
        foremost.add(word);
      }
    }
    return foremost;
  }

  /** The foremost of the highest rank within half a year before the latest; often the latest. */
  private static List<Word> highest(List<Word> stated, List<Word> latest) {
    Word one = latest.get(0);
    List<Word> highest = new ArrayList<>();
    for (Word word : stated) {
      if (word.office().isAbove(one.office())
          && Span.HALF_YEAR.reaches(word.stance().date(), one.stance().date())) {
        if (!highest.isEmpty() && word.office().isAbove(highest.get(0).office())) {
          highest.clear();
        }
        if (highest.isEmpty() || !word.office().isBelow(highest.get(0).office())) {
          highest.add(word);
        }
      }
    }
    return highest.isEmpty() ? latest : foremost(highest);
  }

  /** To what a word gives way that only rules options out: itself, where there is nothing. */
  private static List<Word> accepting(List<Word> stated, Word voice, Question question) {
    if (!LastWord.onlyRulesOut(voice)) {
      return List.of(voice);
    }
    List<Word> accepting = new ArrayList<>();
    for (Word word : stated) {
      if (LastWord.accepts(word)
          && !word.office().isBelow(voice.office())
          && Span.HALF_YEAR.reaches(word.stance().date(), voice.stance().date())
          && !Relation.opposed(question, word, voice)) {
        accepting.add(word);
      }
    }
    return accepting.isEmpty() ? List.of(voice) : foremost(accepting);
  }

  /** Of equal words, the one whose speaker has the smallest id among those of the most. */
  private static List<Word> ofMost(List<Word> equal) {
    Map<AnswerKey, List<Word>> byAnswer = new LinkedHashMap<>();
    for (Word word : equal) {
      Answer answer = word.stance().position().given().orElseThrow();
      byAnswer.computeIfAbsent(AnswerKey.of(answer), a -> new ArrayList<>()).add(word);
    }
    for (List<Word> same : byAnswer.values()) {
      if (2 * same.size() > equal.size()) {
        return List.of(first(same));
      }
    }
    return equal;
  }

  private static Word first(List<Word> words) {
    Word first = words.get(0);
    for (Word word : words) {
      if (word.by().compareTo(first.by()) < 0) {
        first = word;
      }
    }
    return first;
  }
}
