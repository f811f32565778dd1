package stance.text;

import java.util.Locale;

/**
 * Makes text harmless for a terminal and honest for a reader: whatever would act on a screen, or
 * change it, without being seen is written out as {@code \}{@code u{202E}}.
 *
 * <p>Written out are control characters, characters that steer the direction of text, invisible
 * format characters, lone surrogates and noncharacters. The two joiners of scripts and emoji stay,
 * and so do the tags that spell the flag of a region.
 */
public final class HiddenCharacters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private HiddenCharacters() {}

  /** The text with every hidden character written out. A second time changes nothing. */
  public static String of(String text) {
    return PlainAscii.is(text) ? text : writtenOut(text, false);
  }

  /**
   * The text as it can stand within a line: every hidden character written out, and every white
   * space, a line break among them, one space. Spaces that forbid a break stay.
   */
  public static String inLine(String text) {
    return PlainAscii.is(text) ? text : writtenOut(text, true);
  }

  /** How a character is written out: {@code \}{@code u{1F600}}. */
  static String escape(int codePoint) {
    return "\\u{" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
  }

  private static String writtenOut(String text, boolean spaces) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean inFlag = false;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      boolean tag = codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
      inFlag = codePoint == BLACK_FLAG || inFlag && tag;
      if (spaces && breaksWords(codePoint)) {
        boolean secondOfPair = codePoint == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        out.append(secondOfPair ? "" : " ");
      } else if (isHidden(codePoint) || tag && !inFlag) {
        out.append(escape(codePoint));
      } else {
        out.appendCodePoint(codePoint);
      }
    }
    return out.toString();
  }

  /** Unicode's White_Space but for U+00A0, U+2007 and U+202F, which forbid a line break. */
  private static boolean breaksWords(int codePoint) {
    return codePoint >= '\t' && codePoint <= '\r'
        || codePoint == ' '
        || codePoint == 0x85
        || codePoint == 0x1680
        || codePoint >= 0x2000 && codePoint <= 0x200A && codePoint != 0x2007
        || codePoint == 0x2028
        || codePoint == 0x2029
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> isHiddenFormat(codePoint);
      default -> (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    };
  }

  /** Format characters but for the joiners, tags, and the marks that are drawn over numbers. */
  private static boolean isHiddenFormat(int codePoint) {
    boolean joiner = codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    boolean tag = codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
    boolean drawn =
        codePoint >= 0x600 && codePoint <= 0x605
            || codePoint == 0x6DD
            || codePoint == 0x70F
            || codePoint == 0x890
            || codePoint == 0x891
            || codePoint == 0x8E2
            || codePoint == 0x110BD
            || codePoint == 0x110CD
            || codePoint >= 0x13430 && codePoint <= 0x1343F;
    return !joiner && !tag && !drawn;
  }
}
