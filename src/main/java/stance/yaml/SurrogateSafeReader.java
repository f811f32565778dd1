package stance.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end between the two halves of a surrogate pair:
 * snakeyaml-engine 3.0.1 fails on a piece that fills its buffer and ends so.
 */
final class SurrogateSafeReader extends Reader {

  private final String text;
  private int at;

  SurrogateSafeReader(String text) {
    this.text = text;
  }

  /** Reads a piece; {@code room} must be two at least if the text has pairs. */
  @Override
  public int read(char[] piece, int from, int room) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + room);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(at, end, piece, from);
    int length = end - at;
    at = end;
    return length;
  }

  @Override
  public void close() {}
}
