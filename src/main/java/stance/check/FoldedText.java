package stance.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import stance.dossier.Source;

/**
 * A text as quotations are looked for in it: in Unicode's composed form (NFC), each run of white
 * space one space, typographic quotation marks, apostrophes and dashes as their ASCII forms, soft
 * hyphens gone. Nothing else is changed.
 *
 * <p>Its paragraphs are the lines that are not empty. They count from 1 after the title of the
 * source, where the text begins with it, and the line that then names its author: the byline.
 */
final class FoldedText {

  /** The number of the byline; the title's is one less. */
  static final int BYLINE = 0;

  private final String text;
  private final int[] starts;
  private final int firstNumber;

  private FoldedText(String text, int[] starts, int firstNumber) {
    this.text = text;
    this.starts = starts;
    this.firstNumber = firstNumber;
  }

  /** The text of {@code source}. */
  static FoldedText of(String text, Source source) {
    List<String> paragraphs = new ArrayList<>();
    text.lines().map(FoldedText::fold).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
    StringBuilder joined = new StringBuilder();
    int[] starts = new int[paragraphs.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = joined.length();
      joined.append(paragraphs.get(i)).append(' ');
    }
    return new FoldedText(
        joined.toString().stripTrailing(), starts, 1 - before(paragraphs, source));
  }

  /** How many paragraphs stand before the one with the number 1. */
  private static int before(List<String> paragraphs, Source source) {
    int before = 0;
    if (startsAt(paragraphs, 0, source.title(), true)) {
      before = startsAt(paragraphs, 1, source.author(), false) ? 2 : 1;
    }
    return before;
  }

  private static boolean startsAt(
      List<String> paragraphs, int index, Optional<String> wanted, boolean whole) {
    if (wanted.isEmpty() || index >= paragraphs.size()) {
      return false;
    }
    String folded = fold(wanted.get());
    String paragraph = paragraphs.get(index);
    return whole ? paragraph.equals(folded) : paragraph.contains(folded);
  }

  /** A text, or a quotation from one, in the form in which the two are compared. */
  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (c != '\u00AD') {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(ascii(c));
      }
    }
    return folded.toString();
  }

  private static char ascii(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2039', '\u203A', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }

  String text() {
    return text;
  }

  /** The number of the paragraph at {@code index} of the text. */
  int paragraphAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    return firstNumber + (found >= 0 ? found : -found - 2);
  }

  /** The number of the last paragraph. */
  int lastParagraph() {
    return firstNumber + starts.length - 1;
  }

  /**
   * Where {@code part} next stands from {@code from} on with all its paragraphs among {@code
   * allowed}, or -1. It neither begins nor ends inside a word.
   */
  int indexOf(String part, int from, IntPredicate allowed) {
    int at = text.indexOf(part, from);
    while (at >= 0 && !(isWhole(at, part) && isWithin(at, part, allowed))) {
      at = text.indexOf(part, at + 1);
    }
    return at;
  }

  /** Where {@code part} stands last so that it ends at {@code end} or before, or -1. */
  int lastIndexOf(String part, int end) {
    int at = text.lastIndexOf(part, end - part.length());
    while (at >= 0 && !isWhole(at, part)) {
      at = at == 0 ? -1 : text.lastIndexOf(part, at - 1);
    }
    return at;
  }

  private boolean isWithin(int at, String part, IntPredicate allowed) {
    for (int i = paragraphAt(at); i <= paragraphAt(at + part.length() - 1); i++) {
      if (!allowed.test(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhole(int at, String part) {
    int end = at + part.length();
    boolean cutsFirst = at > 0 && isOfWord(at - 1) && isOfWord(at);
    boolean cutsLast = end < text.length() && isOfWord(end - 1) && isOfWord(end);
    return !cutsFirst && !cutsLast;
  }

  /** Scripts with capital letters put spaces between words; of others nothing can be said. */
  private boolean isOfWord(int index) {
    char c = text.charAt(index);
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isDigit(c);
  }
}
