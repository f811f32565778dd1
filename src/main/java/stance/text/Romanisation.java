package stance.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Letters written in basic Latin ones.
 *
 * <p>Ukrainian follows the national system: Cabinet of Ministers of Ukraine, resolution 55 of 27
 * January 2010, which the United Nations adopted in 2012 (resolution X/9). The letters that only
 * Russian has follow the system of the United States Board on Geographic Names and the Permanent
 * Committee on Geographical Names (BGN/PCGN 1947), without its diacritics and its sign for {@code
 * ъ}. A letter that both have is read as Ukrainian. Latin letters that are not a basic letter with
 * a diacritic take their customary spelling.
 */
final class Romanisation {

  /** Each letter with its form, and after a bar the form that it has at the start of a word. */
  private static final String TABLE =
      """
      а a, б b, в v, г h, ґ g, д d, е e, є ie|ye, ж zh, з z, и y, і i, ї i|yi, й i|y,
      к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh,
      щ shch, ь , ю iu|yu, я ia|ya,
      ё e|ye, ъ , ы y, э e,
      ß ss, æ ae, œ oe, ø o, đ d, ð d, þ th, ł l, ı i, ħ h, ŋ ng, ŧ t, ĳ ij, ĸ k
      """;

  /** The two letters that would read as one, {@code zh}, are kept apart. */
  private static final String H_AFTER_Z = "gh";

  private record Form(String within, String atStart) {}

  private static final Map<Integer, Form> FORMS = read(TABLE);

  private Romanisation() {}

  /**
   * The form of the letter at offset {@code at}, in the case of its surroundings; nothing if the
   * tables do not have it.
   */
  static Optional<String> of(String text, int at) {
    int codePoint = text.codePointAt(at);
    int small = Character.toLowerCase(codePoint);
    Form form = FORMS.get(small);
    if (form == null) {
      return Optional.empty();
    }
    boolean starts = at == 0 || !continuesWord(text.charAt(at - 1));
    boolean afterZ = at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'з';
    String letters = small == 'г' && afterZ ? H_AFTER_Z : starts ? form.atStart() : form.within();
    return Optional.of(codePoint == small ? letters : capital(letters, text, at));
  }

  /** Whether an apostrophe stands between two Cyrillic letters: the national system omits it. */
  static boolean omitsApostrophe(String text, int at) {
    return isApostrophe(text.charAt(at))
        && at > 0
        && at + 1 < text.length()
        && isCyrillic(text.charAt(at - 1))
        && isCyrillic(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  private static boolean continuesWord(char before) {
    return Character.isLetter(before)
        || Character.getType(before) == Character.NON_SPACING_MARK
        || isApostrophe(before);
  }

  /** One capital, or all of them within a word that is written in capitals. */
  private static String capital(String letters, String text, int at) {
    String capitals = letters.toUpperCase(Locale.ROOT);
    int next = neighbour(text, at, 1);
    boolean allCapitals = Character.isUpperCase(next > 0 ? next : neighbour(text, at, -1));
    return allCapitals || letters.length() < 2
        ? capitals
        : capitals.charAt(0) + letters.substring(1);
  }

  /** The letter beside the one at {@code at}, past an apostrophe; 0 if there is none. */
  private static char neighbour(String text, int at, int step) {
    int i = at + step;
    if (i >= 0 && i < text.length() && isApostrophe(text.charAt(i))) {
      i += step;
    }
    boolean letter = i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    return letter ? text.charAt(i) : 0;
  }

  private static Map<Integer, Form> read(String table) {
    Map<Integer, Form> forms = new HashMap<>();
    for (String entry : table.split(",")) {
      String[] letterAndForms = entry.strip().split(" ", 2);
      String[] both =
          letterAndForms.length < 2 ? new String[] {""} : letterAndForms[1].split("\\|");
      forms.put(letterAndForms[0].codePointAt(0), new Form(both[0], both[both.length - 1]));
    }
    return forms;
  }
}
