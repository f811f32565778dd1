package stance.note;

import java.util.regex.Pattern;

/** How long a sentence is, where it may have only so many words. */
public final class SentenceFit {

  /** How many words a sentence of a bottom line has at most. */
  public static final int WORDS = 30;

  private static final Pattern PROOF = Pattern.compile("\\[\\d+[^\\]]*\\]|\\(\\d+\\.\\d+\\)");

  private SentenceFit() {}

  /** How many words a sentence has, without citations and references. */
  public static int words(String sentence) {
    String bare = PROOF.matcher(sentence).replaceAll("").strip();
    int words = 0;
    for (String word : bare.split("\\s+")) {
      words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }
}
