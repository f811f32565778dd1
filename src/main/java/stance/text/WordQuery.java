package stance.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for in texts, without regard to case, accents and script. A word is found
 * where one begins with it: "robust" in "robustness", and not "age" in "page".
 */
public final class WordQuery {

  private final List<String> words = new ArrayList<>();

  /** Looks for each of these, a word or several in a row. */
  public WordQuery(List<String> asked) {
    for (String each : asked) {
      String folded = folded(each);
      if (!folded.isBlank()) {
        words.add(folded);
      }
    }
  }

  /** Whether all words occur, each in one text or another. */
  public boolean matches(List<String> texts) {
    List<String> folded = texts.stream().map(WordQuery::folded).toList();
    for (String word : words) {
      boolean found = false;
      for (String text : folded) {
        found |= text.contains(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** The text with the words that are looked for as matches, without the signs around them. */
  public Styled marked(String text) {
    Styled marked = Styled.EMPTY;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        String word = text.substring(start, i);
        marked = isAsked(word) ? marked.plus(match(word)) : marked.plus(word);
        marked = i < text.length() ? marked.plus(" ") : marked;
        start = i + 1;
      }
    }
    return marked;
  }

  private static Styled match(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Styled.of(word, Role.MATCH)
        : Styled.of(word.substring(0, start))
            .plus(word.substring(start, end), Role.MATCH)
            .plus(word.substring(end));
  }

  private boolean isAsked(String word) {
    String folded = folded(word);
    for (String asked : words) {
      for (String part : asked.strip().split(" ", -1)) {
        if (folded.contains(" " + part)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The folded words of a text, a space before each. */
  private static String folded(String text) {
    String plain = FoldedName.of(text);
    StringBuilder words = new StringBuilder(plain.length() + 1).append(' ');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean inWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (inWord) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }
}
