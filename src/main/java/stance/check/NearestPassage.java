package stance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.problem.Suggestion;

/** The passage of a text that is most like a phrase that does not stand in it. */
final class NearestPassage {

  /** As much work as the comparison of candidates letter by letter may take: pairs of letters. */
  private static final long MOST_WORK = 50_000_000;

  private final FoldedText text;
  private final String phrase;
  private final List<int[]> words = new ArrayList<>();

  private NearestPassage(FoldedText text, String phrase) {
    this.text = text;
    this.phrase = phrase;
    forEachWord(text.text(), words);
  }

  /** A passage, and where it begins. */
  record Passage(String text, int start) {}

  /**
   * The run of words as long as {@code phrase} that shares the most words with it; of several such
   * passages the one that takes the fewest changes of single letters. Nothing if it would take more
   * changes than half its letters.
   */
  static Optional<Passage> to(String phrase, FoldedText text) {
    return new NearestPassage(text, phrase).find();
  }

  private static void forEachWord(String text, List<int[]> words) {
    int start = 0;
    while (start < text.length()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      words.add(new int[] {start, end});
      start = end + 1;
    }
  }

  private Optional<Passage> find() {
    int length = phrase.split(" ", -1).length;
    long worth = Math.max(20, MOST_WORK / ((long) phrase.length() * phrase.length()));
    int most = phrase.length() / 2;
    return candidates(length).stream()
        .limit(worth)
        .map(first -> passage(first, length))
        .filter(p -> Math.abs(p.text().length() - phrase.length()) <= most)
        .map(p -> Map.entry(Suggestion.distance(phrase, p.text(), most), p))
        .filter(p -> p.getKey() <= most)
        .min(Comparator.comparing(p -> p.getKey()))
        .map(Map.Entry::getValue);
  }

  /** The passage, without the marks before and after it if the phrase has none. */
  private Passage passage(int firstWord, int length) {
    int start = words.get(firstWord)[0];
    int end = words.get(firstWord + length - 1)[1];
    boolean bareStart = isOfWord(phrase.charAt(0));
    boolean bareEnd = isOfWord(phrase.charAt(phrase.length() - 1));
    while (bareStart && start < end - 1 && !isOfWord(text.text().charAt(start))) {
      start++;
    }
    while (bareEnd && start < end - 1 && !isOfWord(text.text().charAt(end - 1))) {
      end--;
    }
    return new Passage(text.text().substring(start, end), start);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /**
   * The first words of the passages of {@code length} words that share the most with the phrase.
   */
  private List<Integer> candidates(int length) {
    Map<String, Integer> open = new HashMap<>();
    for (String word : phrase.split(" ", -1)) {
      open.merge(word, 1, Integer::sum);
    }
    List<Integer> best = new ArrayList<>();
    int shared = 0;
    int most = 0;
    for (int last = 0; last < words.size(); last++) {
      if (open.merge(word(last), -1, Integer::sum) >= 0) {
        shared++;
      }
      int first = last - length + 1;
      if (first > 0 && open.merge(word(first - 1), 1, Integer::sum) > 0) {
        shared--;
      }
      if (first >= 0 && shared >= most) {
        if (shared > most) {
          best.clear();
          most = shared;
        }
        best.add(first);
      }
    }
    return best;
  }

  private String word(int index) {
    return text.text().substring(words.get(index)[0], words.get(index)[1]);
  }
}
