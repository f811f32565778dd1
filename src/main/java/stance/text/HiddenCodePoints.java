package stance.text;

/**
 * Which characters a reader does not see: the one place that says so, for what reads dossiers, what
 * checks them and what writes to a screen. Character classes are those of Unicode as the running
 * Java knows them.
 *
 * <p>All that is forbidden is hidden. What is invisible is allowed, and warned of; it is hidden
 * too, but for spaces and the joiners, without which some scripts and emoji could not be written.
 */
public final class HiddenCodePoints {

  /** Joins letters, and emoji to one that is seen. */
  public static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private HiddenCodePoints() {}

  /**
   * Whether no dossier may hold it, because it acts on a screen instead of showing on it, or is no
   * character: control characters other than tab and line ends, the bidirectional embeddings,
   * overrides and isolates, the line and paragraph separators, a byte order mark inside the text,
   * half a surrogate pair, and Unicode's noncharacters.
   */
  public static boolean isForbidden(int codePoint) {
    return codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r'
        || codePoint >= 0x7F && codePoint <= 0x9F
        || isBidirectional(codePoint)
        || isSeparator(codePoint)
        || codePoint == 0xFEFF
        || isSurrogate(codePoint)
        || isNoncharacter(codePoint);
  }

  /**
   * Whether nobody sees it in a text, though it may stand there: soft hyphens, characters without
   * width, marks of direction, and spaces at which no line breaks.
   */
  public static boolean isInvisible(int codePoint) {
    return switch (codePoint) {
      case 0xA0, 0x2007, 0x202F -> true;
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060 -> true;
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> true;
      default -> false;
    };
  }

  /**
   * Whether it is written out where it would be shown: control characters, line separators, lone
   * surrogates, noncharacters, and format characters but for the joiners, tags, and the marks that
   * are drawn over numbers.
   */
  public static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !isJoiner(codePoint) && !isTag(codePoint) && !isDrawn(codePoint);
      default -> isNoncharacter(codePoint);
    };
  }

  /** Whether it is of Unicode's format characters, other than the one that joins emoji. */
  public static boolean isFormat(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT && codePoint != ZERO_WIDTH_JOINER;
  }

  /** Whether it embeds, overrides or isolates a direction of text. */
  public static boolean isBidirectional(int codePoint) {
    return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
  }

  /** Whether it separates lines or paragraphs, and nothing else. */
  public static boolean isSeparator(int codePoint) {
    return codePoint == 0x2028 || codePoint == 0x2029;
  }

  /** Whether it is half a surrogate pair. */
  public static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Whether it is one of the 66 code points that Unicode never gives to a character. */
  public static boolean isNoncharacter(int codePoint) {
    return codePoint >= 0xFDD0 && codePoint <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /** Whether it is a tag, of which, behind a black flag, the flags of regions are spelt. */
  static boolean isTag(int codePoint) {
    return codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
  }

  private static boolean isDrawn(int codePoint) {
    return codePoint >= 0x600 && codePoint <= 0x605
        || codePoint == 0x6DD
        || codePoint == 0x70F
        || codePoint == 0x890
        || codePoint == 0x891
        || codePoint == 0x8E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD
        || codePoint >= 0x13430 && codePoint <= 0x1343F;
  }
}
