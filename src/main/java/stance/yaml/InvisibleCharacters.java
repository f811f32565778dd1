package stance.yaml;

import java.util.Locale;

/**
 * Characters of a text that nobody sees: soft hyphens, characters without width, marks of
 * direction, and spaces at which no line breaks. Searches and comparisons stumble over them, and
 * what prints them shows them as escapes.
 */
final class InvisibleCharacters {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private InvisibleCharacters() {}

  /** Warns of each run of them. */
  static void reportIn(FileText source, FileProblems problems) {
    String text = source.text();
    for (int at = 0; !source.isPlain() && at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0xA0 && isInvisible(c) && !joinsEmoji(text, at)) {
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

  private static boolean isInvisible(char c) {
    return switch (c) {
      case 0xA0, 0x2007, 0x202F -> true;
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, ZERO_WIDTH_JOINER, 0x200E, 0x200F, 0x2060 -> true;
      default -> false;
    };
  }

  /** Several emoji are joined to one that is seen. */
  private static boolean joinsEmoji(String text, int at) {
    return text.charAt(at) == ZERO_WIDTH_JOINER
        && at > 0
        && !Character.isLetter(text.codePointBefore(at));
  }
}
