package stance.yaml;

import java.util.Locale;
import stance.text.HiddenCodePoints;

/** Finds the characters that a dossier may not hold ({@link HiddenCodePoints#isForbidden}). */
final class ForbiddenCharacters {

  /**
   * Stands in the text for each forbidden character once that is reported, so that reading goes on:
   * a noncharacter, hence itself forbidden, that YAML lets pass.
   */
  private static final int STAND_IN = 0x10FFFF;

  /** So many characters are copied at a time: to ask a text for each takes far longer. */
  private static final int PIECE = 4096;

  private ForbiddenCharacters() {}

  /** Reports each run of forbidden characters, and gives the text with a stand-in for each. */
  static FileText reportIn(FileText source, FileProblems problems) {
    String text = source.text();
    int at = source.held().mayHoldUnseen() ? indexOfFirst(text, 0) : -1;
    if (at < 0) {
      return source;
    }
    StringBuilder mended = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      mended.append(text, copied, at);
      copied = at;
      while (copied < text.length() && HiddenCodePoints.isForbidden(text.codePointAt(copied))) {
        mended.appendCodePoint(STAND_IN);
        copied += Character.charCount(text.codePointAt(copied));
      }
      problems.add(
          FormatRule.FORBIDDEN_CHARACTER,
          source.span(at, copied),
          "the text holds " + describe(text.codePointAt(at)),
          "delete it; an editor that shows invisible characters helps to find it");
      at = indexOfFirst(text, copied);
    }
    return source.with(mended.append(text, copied, text.length()).toString());
  }

  /** Where the first forbidden character stands from {@code from} on, or -1. */
  static int indexOfFirst(String text, int from) {
    char[] piece = new char[Math.min(PIECE, text.length() - from)];
    for (int start = from; start < text.length(); start += piece.length) {
      int end = Math.min(start + piece.length, text.length());
      text.getChars(start, end, piece, 0);
      for (int i = 0; i < end - start; i++) {
        if (!isPlain(piece[i]) && isForbiddenAt(text, start + i)) {
          return start + i;
        }
      }
    }
    return -1;
  }

  /** Whether there are none because a file has printable characters of ASCII and lines alone. */
  static boolean isPlain(byte[] bytes) {
    for (byte each : bytes) {
      if (!isPlain((char) each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t';
  }

  private static boolean isForbiddenAt(String text, int at) {
    boolean isSecondOfPair =
        at > 0
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return !isSecondOfPair && HiddenCodePoints.isForbidden(text.codePointAt(at));
  }

  /** Whether the stand-in of a character that was reported is in the text. */
  static boolean hasStandIn(String text) {
    return text.indexOf(STAND_IN) >= 0;
  }

  static String describe(int point) {
    String kind;
    if (HiddenCodePoints.isBidirectional(point)) {
      kind = "a bidirectional control";
    } else if (HiddenCodePoints.isSeparator(point)) {
      kind = "a line separator";
    } else if (point == 0xFEFF) {
      kind = "a byte order mark";
    } else if (HiddenCodePoints.isSurrogate(point)) {
      kind = "half a surrogate pair";
    } else if (HiddenCodePoints.isNoncharacter(point)) {
      kind = "a noncharacter";
    } else {
      kind = "a control character";
    }
    return String.format(Locale.ROOT, "%s (U+%04X)", kind, point);
  }
}
