package stance.yaml;

import stance.text.HiddenCodePoints;

/**
 * Which characters a text holds, as far as its reading depends on that. Found by going through it
 * once: to search it for each of them apart took a sixth of the time of reading a large dossier.
 */
final class CharactersHeld {

  /** So many characters are copied at a time: to ask a text for each takes far longer. */
  private static final int PIECE = 4096;

  private static final int ASCII = 0x80;

  private final boolean[] ascii = new boolean[ASCII];
  private boolean unseen;

  private CharactersHeld() {}

  /** Those that {@code text} holds. */
  static CharactersHeld in(String text) {
    CharactersHeld held = new CharactersHeld();
    char[] piece = new char[Math.min(PIECE, text.length())];
    for (int start = 0; start < text.length(); start += piece.length) {
      int end = Math.min(start + piece.length, text.length());
      text.getChars(start, end, piece, 0);
      held.add(piece, end - start);
    }
    for (char c = 0; c < ASCII; c++) {
      held.unseen |= held.ascii[c] && HiddenCodePoints.isForbidden(c);
    }
    return held;
  }

  private void add(char[] piece, int length) {
    for (int i = 0; i < length; i++) {
      char c = piece[i];
      if (c < ASCII) {
        ascii[c] = true;
      } else {
        unseen |= HiddenCodePoints.isInvisible(c) || HiddenCodePoints.isForbidden(c);
      }
    }
  }

  /** Whether it holds {@code character}, which is one of ASCII. */
  boolean has(char character) {
    return ascii[character];
  }

  /**
   * Whether it may hold some that are forbidden or invisible; if not, it holds none. Half of a
   * surrogate pair counts as one here, whether or not the other half is beside it.
   */
  boolean mayHoldUnseen() {
    return unseen;
  }
}
