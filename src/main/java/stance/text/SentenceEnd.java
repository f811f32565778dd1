package stance.text;

/** The sign at the end of a sentence, of which there is one. */
public final class SentenceEnd {

  private static final String SIGNS = ".?!…";
  private static final String CLOSING = "”’\"";

  private SentenceEnd() {}

  /** The stop that ends a sentence: none if it ends with a sign already, as "Bridge Inc." does. */
  public static String stop(String sentence) {
    int last = sentence.length() - 1;
    while (last >= 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SIGNS.indexOf(sentence.charAt(last)) >= 0 ? "" : ".";
  }

  /** The sentence with a sign at its end: a stop, unless it has one. */
  public static String ended(String sentence) {
    return sentence + stop(sentence);
  }
}
