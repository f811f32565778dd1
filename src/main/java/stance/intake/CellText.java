package stance.intake;

import java.util.Optional;

/** Where a cell ends in a text of cells with a separator between, as RFC 4180 has it. */
public final class CellText {

  /** What is wrong with the quotation marks of a cell, and the cell's first character. */
  record Fault(int at, String what, String help) {}

  private CellText() {}

  /** Where the cell that begins at {@code from} ends: before a separator, a line end or the end. */
  public static int end(String text, int from, String separator) {
    int at = from;
    if (text.startsWith("\"", from)) {
      int close = close(text, from);
      at = close < 0 ? text.length() : close + 1;
    }
    while (at < text.length() && !isEnd(text, at, separator)) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(String text, int at, String separator) {
    char c = text.charAt(at);
    return c == '\n' || c == '\r' || text.startsWith(separator, at);
  }

  /** The mark that closes the one at {@code open}, or -1; two in a row are one of the text. */
  private static int close(String text, int open) {
    int at = text.indexOf('"', open + 1);
    while (at >= 0 && text.startsWith("\"", at + 1)) {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  /** The first cell in whose quotation marks something is wrong. */
  static Optional<Fault> fault(String text, String separator) {
    int from = 0;
    while (from < text.length()) {
      if (text.charAt(from) == '"') {
        int close = close(text, from);
        if (close < 0) {
          return Optional.of(
              new Fault(
                  from,
                  "a quotation mark opens a cell and none closes it",
                  "put another at its end, and double those inside"));
        }
        if (close + 1 < text.length() && !isEnd(text, close + 1, separator)) {
          return Optional.of(
              new Fault(
                  from,
                  "a quotation mark closes a cell that goes on",
                  "double those inside a cell that stands between two"));
        }
      }
      int end = end(text, from, separator);
      from = text.startsWith(separator, end) ? end + separator.length() : end + 1;
    }
    return Optional.empty();
  }

  /** The number of the line on which a character stands, from 1. */
  static long line(String text, int at) {
    long line = 1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      line += c == '\n' || c == '\r' && !text.startsWith("\n", i + 1) ? 1 : 0;
    }
    return line;
  }
}
