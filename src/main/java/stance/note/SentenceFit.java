package stance.note;

import java.util.regex.Pattern;

/** How long a sentence is, where it may have only so many words. */
public final class SentenceFit {

  /** How many words a sentence of a bottom line has at most. */
  public static final int WORDS = 30;

  private static final Pattern PROOF = Pattern.compile("\\[\\d+[^\\]]*\\]|\\(\\d+\\.\\d+\\)");

  /** What ends a word. */
  private static final String SPACES = " \t\n\u000B\f\r";

  private SentenceFit() {}

  /** How many words a sentence has, without citations and references. */
  public static int words(String sentence) {
    String bare = PROOF.matcher(sentence).replaceAll("");
    int words = 0;
    boolean inCountedWord = false;
    int point;
    for (int i = 0; i < bare.length(); i += Character.charCount(point)) {
      point = bare.codePointAt(i);
      if (SPACES.indexOf(point) >= 0) {
        inCountedWord = false;
      } else if (!inCountedWord && Character.isLetterOrDigit(point)) {
        inCountedWord = true;
        words++;
      }
    }
    return words;
  }
}
