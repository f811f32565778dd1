package stance.text;

import java.util.Locale;

/**
 * A name as far as it matters to who types it: without regard to case, accents, script,
 * apostrophes, characters that are not seen, and to what stands between its words. Two names are
 * the same to the reader of a command line where their folded forms are equal.
 */
public final class FoldedName {

  private FoldedName() {}

  /** The folded form: romanised words in lower case, a space between them. */
  public static String of(String name) {
    String plain = Ascii.of(seen(name)).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean apart = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\'' || c == '.' || c == '"') {
        continue;
      }
      if (c == ' ' || c == '-' || c == '_' || c == ',') {
        apart = folded.length() > 0;
      } else {
        if (apart) {
          folded.append(' ');
        }
        apart = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** The name without soft hyphens, marks of direction and the like, which nobody types. */
  private static String seen(String name) {
    if (PlainAscii.is(name)) {
      return name;
    }
    StringBuilder seen = new StringBuilder(name.length());
    name.codePoints().filter(point -> !isUnseen(point)).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean isUnseen(int codePoint) {
    return HiddenCodePoints.isInvisible(codePoint) && !Character.isSpaceChar(codePoint);
  }

  /** The last word of a name: of a person, usually the surname. */
  public static String lastWord(String name) {
    String folded = of(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
