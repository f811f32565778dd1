package stance.text;

/** White space as dossiers have it: none around a text, one space inside it. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** The text with each run of white space as a single space, and none around it. */
  public static String folded(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        gap = true;
      } else {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return isBlank(folded) ? "" : folded.toString();
  }

  /**
   * Whether a text is plain to see as it will be: most are, and none of those is copied. What else
   * could be folded no text holds: it is forbidden.
   */
  private static boolean isFolded(String text) {
    int last = text.length() - 1;
    return last >= 0
        && text.charAt(0) > ' '
        && text.charAt(0) < 0x80
        && text.charAt(last) > ' '
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0
        && text.indexOf('\t') < 0
        && !text.contains("  ");
  }

  /** Whether there is nothing to see: white space of any script only. */
  private static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && !HiddenCodePoints.isInvisible(c)) {
        return false;
      }
    }
    return true;
  }
}
