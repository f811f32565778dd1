package stance.yaml;

import java.util.Locale;
import stance.text.HiddenCodePoints;

/**
 * Finds the characters of a text that nobody sees ({@link HiddenCodePoints#isInvisible}). Searches
 * and comparisons stumble over them, and what prints them shows most of them as escapes.
 */
final class InvisibleCharacters {

  private InvisibleCharacters() {}

  /** Warns of each run of them. */
  static void reportIn(FileText source, FileProblems problems) {
    if (!source.held().mayHoldUnseen()) {
      return;
    }
    String text = source.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0xA0 && HiddenCodePoints.isInvisible(c) && !joinsEmoji(text, at)) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        boolean isSpace = Character.isSpaceChar(c);
        problems.add(
            FormatRule.INVISIBLE_CHARACTER,
            source.span(at, end),
            "the text holds "
                + (isSpace ? "a no-break space" : "a character that cannot be seen")
                + String.format(Locale.ROOT, " (U+%04X)", (int) c),
            isSpace ? "write a plain space" : "delete it");
        at = end - 1;
      }
    }
  }

  /** Several emoji are joined to one that is seen. */
  private static boolean joinsEmoji(String text, int at) {
    return text.charAt(at) == HiddenCodePoints.ZERO_WIDTH_JOINER
        && at > 0
        && !Character.isLetter(text.codePointBefore(at));
  }
}
