package stance.text;

/**
 * The marks around what is quoted, whatever marks it has of its own: those within it become single
 * ones, and what stands wholly in marks gets no second ones.
 */
public final class QuotationMarks {

  private static final String OPENING = "“„«";

  /** Each closes the one of {@link #OPENING} in the same place. */
  private static final String CLOSING = "””»";

  private static final char STRAIGHT = '"';

  private QuotationMarks() {}

  /** The text in quotation marks. */
  public static String around(String text) {
    return "“" + within(isInMarks(text) ? text.substring(1, text.length() - 1) : text) + "”";
  }

  /** Whether the mark that it begins with is closed by its last sign, and not before. */
  private static boolean isInMarks(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return false;
    }
    if (text.charAt(0) == STRAIGHT) {
      return text.indexOf(STRAIGHT, 1) == last;
    }
    int kind = OPENING.indexOf(text.charAt(0));
    if (kind < 0) {
      return false;
    }
    char open = OPENING.charAt(kind);
    char close = CLOSING.charAt(kind);
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
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || "([{-–—/“‘".indexOf(sign) >= 0;
  }
}
