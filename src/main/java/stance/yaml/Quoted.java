package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stance.dossier.PartialDate;

/** Texts as YAML writes them, between quotation marks if a plain one could be misread. */
final class Quoted {

  /** What YAML takes for something else than a text. */
  private static final Set<String> NOT_TEXT = Set.of("true", "false", "null");

  private Quoted() {}

  /** The text, so that it is read as just this. */
  static String of(Object value) {
    String text = value.toString();
    return isPlain(text) ? text : quoted(text);
  }

  /** The same where a text stands alone on its line, or behind a key: most need no quotation. */
  static String inBlock(Object value) {
    String text = value.toString();
    if (PartialDate.parse(text).isPresent()) {
      return text;
    }
    boolean misread =
        text.isEmpty()
            || !isLetter(text.charAt(0))
            || text.contains(": ")
            || text.contains(" #")
            || text.contains("  ")
            || text.endsWith(":")
            || text.endsWith(" ")
            || NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i < text.length() && !misread; i++) {
      misread = text.charAt(i) < ' ' || text.charAt(i) == 0x7F || text.charAt(i) == 0xFEFF;
    }
    return misread ? of(text) : text;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Ids, dates, and words of letters: what nobody would quote. */
  private static boolean isPlain(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = isLetter(c);
      boolean inside = c >= '0' && c <= '9' || c == '-' || c == ' ';
      if (!letter && !(inside && i > 0 || c >= '0' && c <= '9')) {
        return false;
      }
      letters |= letter;
    }
    boolean isDate = text.length() == 10 && text.charAt(4) == '-';
    return (letters || isDate) && !text.endsWith(" ") && !text.contains("  ");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** The text cut at single spaces, since YAML reads a line break as one. */
  static List<String> words(String quoted) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < quoted.length(); i++) {
      boolean alone = quoted.charAt(i - 1) != ' ' && quoted.charAt(i + 1) != ' ';
      boolean between = quoted.charAt(i - 1) != '"' && quoted.charAt(i + 1) != '"';
      if (quoted.charAt(i) == ' ' && alone && between) {
        words.add(quoted.substring(start, i));
        start = i + 1;
      }
    }
    words.add(quoted.substring(start));
    return words;
  }
}
