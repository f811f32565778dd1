package stance.text;

/** Recognises the commonest text, for which nothing needs to be worked out. */
final class PlainAscii {

  private PlainAscii() {}

  /** Whether {@code text} holds printable ASCII alone (0x20 to 0x7E). */
  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code codePoint} is printable ASCII. */
  static boolean is(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }
}
