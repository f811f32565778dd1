package stance.text;

import java.util.Locale;

/**
 * A name as far as it matters to who types it: without regard to case, accents, script, apostrophes
 * and to what stands between its words. Two names are the same to the reader of a command line
 * where their folded forms are equal.
 */
public final class FoldedName {

  private FoldedName() {}

  /** The folded form: romanised words in lower case, a space between them. */
  public static String of(String name) {
    String plain = Ascii.of(name).toLowerCase(Locale.ROOT);
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

  /** The last word of a name: of a person, usually the surname. */
  public static String lastWord(String name) {
    String folded = of(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
