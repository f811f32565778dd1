package stance.text;

import java.util.Locale;

/**
 * Makes text harmless for a terminal and honest for a reader: whatever would act on a screen, or
 * change it, without being seen is written out as {@code \}{@code u{202E}}.
 *
 * <p>Written out is what {@link HiddenCodePoints#isHidden} says, and tags, except where they spell
 * the flag of a region. In text of which each character plainly takes one cell there is nothing to
 * write out, and that is most text.
 */
public final class HiddenCharacters {

  private static final int BLACK_FLAG = 0x1F3F4;

  private HiddenCharacters() {}

  /** The text with every hidden character written out. A second time changes nothing. */
  public static String of(String text) {
    return Clusters.areSingleCells(text) ? text : writtenOut(text, false);
  }

  /**
   * The text as it can stand within a line: every hidden character written out, and every white
   * space, a line break among them, one space. Spaces that forbid a break stay.
   */
  public static String inLine(String text) {
    return Clusters.areSingleCells(text) ? text : writtenOut(text, true);
  }

  /**
   * The text without its hidden characters, for a paper that leaves the house: there, nobody is
   * helped by how they are written out. The order of the others is that in which they are read.
   */
  public static String without(String text) {
    if (Clusters.areSingleCells(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean inFlag = false;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      boolean tag = HiddenCodePoints.isTag(codePoint);
      inFlag = codePoint == BLACK_FLAG || inFlag && tag;
      if (breaksWords(codePoint) || !HiddenCodePoints.isHidden(codePoint) && (!tag || inFlag)) {
        out.appendCodePoint(codePoint);
      }
    }
    return out.toString();
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
      boolean tag = HiddenCodePoints.isTag(codePoint);
      inFlag = codePoint == BLACK_FLAG || inFlag && tag;
      if (spaces && breaksWords(codePoint)) {
        boolean secondOfPair = codePoint == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        out.append(secondOfPair ? "" : " ");
      } else if (HiddenCodePoints.isHidden(codePoint) || tag && !inFlag) {
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
}
