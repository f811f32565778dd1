package stance.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What an author may have meant by a word that is not known: for "did you mean ...?". */
public final class Suggestion {

  private static final int MOST = 3;

  /** What is shorter begins too many words. */
  private static final int SHORTEST_BEGINNING = 3;

  private record Near(String word, int distance) {}

  private Suggestion() {}

  /**
   * The candidates nearest to {@code typed}, the nearest first, equally near ones in the order of
   * their letters; three at most. Near is a distance of at most a third of its length, or of one;
   * or, if none is, that they begin with it and it has three letters. Case, and whether words are
   * joined by a hyphen, an underscore or a space, do not count.
   */
  public static List<String> closest(String typed, Collection<String> candidates) {
    String wanted = plain(typed);
    int limit = Math.max(1, wanted.length() / 3);
    List<Near> near = new ArrayList<>();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - wanted.length()) <= limit) {
        int distance = distance(wanted, plain(candidate), limit);
        if (distance <= limit) {
          near.add(new Near(candidate, distance));
        }
      }
    }
    if (near.isEmpty() && wanted.length() >= SHORTEST_BEGINNING) {
      for (String candidate : candidates) {
        if (plain(candidate).startsWith(wanted)) {
          near.add(new Near(candidate, limit));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
    List<String> words = new ArrayList<>();
    for (Near each : near.subList(0, Math.min(MOST, near.size()))) {
      words.add(each.word());
    }
    return words;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * The Damerau-Levenshtein distance (optimal string alignment): how many single characters to
   * insert, delete, replace, or swap with their neighbour, to turn one word into the other. Where
   * it is more than {@code limit}, the result is only some number that is.
   */
  public static int distance(String a, String b, int limit) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], 1 + beforePrevious[j - 2]);
        }
        least = Math.min(least, current[j]);
      }
      if (least > limit) {
        return least;
      }
      int[] oldest = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = oldest;
    }
    return previous[b.length()];
  }
}
