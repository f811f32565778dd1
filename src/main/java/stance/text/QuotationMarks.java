package stance.text;

/**
 * The marks around what is quoted, whatever marks it has of its own: those within it become single
 * ones, and what stands wholly in marks gets no second ones.
 */
public final class QuotationMarks {

  private static final String OPENING = "“„„«»";

  /** Each closes the one of {@link #OPENING} in the same place. */
  private static final String CLOSING = "””“»«";

  private static final char STRAIGHT = '"';

  private QuotationMarks() {}

  /** The text in quotation marks. */
  public static String around(String text) {
    return "“" + within(areAround(text) ? text.substring(1, text.length() - 1) : text) + "”";
  }

  /** Whether the mark that a text begins with is closed by its last sign, and not before. */
  public static boolean areAround(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return false;
    }
    if (text.charAt(0) == STRAIGHT) {
      return text.indexOf(STRAIGHT, 1) == last;
    }
    for (int kind = 0; kind < OPENING.length(); kind++) {
      boolean isOpened = text.charAt(0) == OPENING.charAt(kind);
      if (isOpened && isClosedLast(text, OPENING.charAt(kind), CLOSING.charAt(kind))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosedLast(String text, char open, char close) {
    int last = text.length() - 1;
    int depth = 0;
    for (int i = 0; i < last; i++) {
      depth += text.charAt(i) == open ? 1 : 0;
      depth -= text.charAt(i) == close ? 1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return depth == 1 && text.charAt(last) == close;
  }

  /** What stands within the marks that are around a text, without space beside them. */
  public static String inside(String text) {
    int start = 1;
    int end = text.length() - 1;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static String within(String text) {
    StringBuilder single = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == STRAIGHT) {
        boolean begins = !open && (i == 0 || isBeforeWord(text.charAt(i - 1)));
        // What is neither opened nor closed is no quotation: a length in inches.
        sign = begins ? '‘' : open ? '’' : sign;
        open = begins;
      }
      single.append(
          switch (sign) {
            case '“' -> '‘';
            case '”' -> '’';
            case '„' -> '‚';
            default -> sign;
          });
    }
    return single.toString();
  }

  private static boolean isBeforeWord(char sign) {
    return isSpace(sign) || "([{-–—/“‘".indexOf(sign) >= 0;
  }
}
