package stance.render;

import java.util.Locale;

/** Characters as HTML and XML both read them: what would mean something there is written out. */
final class HtmlCharacters {

  private static final int REPLACEMENT = 0xFFFD;

  private final boolean ascii;

  HtmlCharacters(boolean ascii) {
    this.ascii = ascii;
  }

  /** The text between tags, or in an attribute with either quotation mark. */
  String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, isAllowed(c) ? c : REPLACEMENT));
    return safe.toString();
  }

  private void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> {
        if (ascii && c > '~') {
          safe.append(String.format(Locale.ROOT, "&#x%X;", c));
        } else {
          safe.appendCodePoint(c);
        }
      }
    }
  }

  /** What XML 1.0 allows of Unicode, and HTML without a fault; no other control character. */
  private static boolean isAllowed(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return c == '\n' || c >= ' ' && c < 0x7F || c >= 0xA0 && !isSurrogate(c) && !noncharacter;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
