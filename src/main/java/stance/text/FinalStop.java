package stance.text;

import java.util.List;
import java.util.Locale;

/** The full stop at the end of what stands within a sentence, which has one of its own. */
public final class FinalStop {

  private static final List<String> ABBREVIATED =
      List.of("etc", "inc", "ltd", "corp", "co", "jr", "sr", "cf", "al");

  private FinalStop() {}

  /** Whether a text ends with one that ends a sentence: no ellipsis, and no part of a word. */
  public static boolean ends(String text) {
    if (!text.endsWith(".") || text.endsWith("..")) {
      return false;
    }
    String before = without(text);
    String word = before.substring(before.lastIndexOf(' ') + 1);
    boolean isShort = word.length() < 2 || word.indexOf('.') >= 0;
    boolean isAbbreviated = isShort && !word.isEmpty() && !Character.isDigit(word.charAt(0));
    return !before.isEmpty()
        && !isAbbreviated
        && !ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The text up to its last sign. */
  public static String without(String text) {
    return text.substring(0, text.length() - 1).stripTrailing();
  }
}
