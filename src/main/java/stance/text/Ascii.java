package stance.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How text reads where only ASCII can be shown. Letters lose their diacritics or are romanised
 * ({@link Romanisation}), the marks of screens have fixed forms, and what has no faithful form is
 * written out as {@code \}{@code u{1F600}}, so that nothing is lost without being seen.
 */
public final class Ascii {

  private Ascii() {}

  /** The text in printable ASCII (0x20 to 0x7E). A second time changes nothing. */
  public static String of(String text) {
    return PlainAscii.is(text) ? text : converted(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static String converted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (!isDiacriticOfLetter(text, i) && !Romanisation.omitsApostrophe(text, i)) {
        out.append(form(text, i, codePoint));
      }
    }
    return out.toString();
  }

  private static String form(String text, int at, int codePoint) {
    if (PlainAscii.is(codePoint)) {
      return Character.toString(codePoint);
    }
    String sign = Signs.FORMS.get(codePoint);
    if (sign != null) {
      return sign;
    }
    return Romanisation.of(text, at).orElseGet(() -> withoutDiacritics(codePoint));
  }

  /** The letter under the diacritics, or the character written out. */
  private static String withoutDiacritics(int codePoint) {
    String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
    boolean letter = Character.isLetter(codePoint) && apart.charAt(0) <= '~';
    return letter ? apart.substring(0, 1) : HiddenCharacters.escape(codePoint);
  }

  /** Whether a mark stands on a letter that reads without it, as an accent does. */
  private static boolean isDiacriticOfLetter(String text, int at) {
    int base = at;
    do {
      if (!isDiacritic(text.charAt(base)) || base == 0) {
        return false;
      }
      base--;
    } while (isDiacritic(text.charAt(base)));
    char letter = text.charAt(base);
    return Character.isLetter(letter) && !form(text, base, letter).startsWith("\\");
  }

  /** Combining diacritical marks but for those that strike a character out. */
  private static boolean isDiacritic(char c) {
    return c >= 0x300 && c <= 0x36F && !(c >= 0x334 && c <= 0x338);
  }

  /** The fixed forms. Loaded only for text that needs them. */
  private static final class Signs {

    static final Map<Integer, String> FORMS = new HashMap<>();

    static {
      // The marks of screens.
      put("≠", "!=", "†", "(r)", "¶", "(c)", "‡", "(i)", "·", "-", "█", "#", "…", "...");
      put("●", "o", "─", "-", "╳", "X");
      // Punctuation.
      put("\u00A0", " ", "\u2007", " ", "\u202F", " ");
      put("‘", "'", "’", "'", "‚", "'", "‛", "'", "ʼ", "'", "‹", "'", "›", "'", "′", "'");
      put("“", "\"", "”", "\"", "„", "\"", "‟", "\"", "«", "\"", "»", "\"", "″", "\"");
      put("‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "--", "―", "--", "−", "-", "⁃", "-");
      put("•", "*", "¡", "!", "¿", "?", "¦", "|", "⁄", "/", "№", "No.", "§", "sec.");
      // Quantities.
      put("€", "EUR", "£", "GBP", "₴", "UAH", "₽", "RUB", "°", "deg", "µ", "u", "‰", "/1000");
      put("×", "x", "÷", "/", "±", "+/-", "≤", "<=", "≥", ">=", "≈", "~=");
      put("¹", "^1", "²", "^2", "³", "^3", "¼", "(1/4)", "½", "(1/2)", "¾", "(3/4)");
      put("←", "<-", "→", "->", "↔", "<->", "⇒", "=>");
      put("©", "(copyright)", "®", "(registered)", "™", "(TM)", "ª", "a", "º", "o");
    }

    private static void put(String... signsAndForms) {
      for (int i = 0; i < signsAndForms.length; i += 2) {
        FORMS.put(signsAndForms[i].codePointAt(0), signsAndForms[i + 1]);
      }
    }
  }
}
