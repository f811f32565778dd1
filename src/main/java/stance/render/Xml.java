package stance.render;

/** Text within XML 1.0: whatever it holds, it is text, and the document stays well-formed. */
final class Xml {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** Stands for what no document of XML can hold. */
  private static final char REPLACEMENT = '\uFFFD';

  private Xml() {}

  /** The text as it stands between tags, or between quotation marks in one. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t' -> out.append("&#9;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        default -> {
          if (isAllowed(codePoint)) {
            out.appendCodePoint(codePoint);
          } else {
            out.append(REPLACEMENT);
          }
        }
      }
    }
    return out.toString();
  }

  /** XML 1.0, production 2 ({@code Char}). */
  private static boolean isAllowed(int codePoint) {
    return codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000;
  }
}
