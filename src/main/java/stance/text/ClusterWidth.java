package stance.text;

/** The number of cells that one cluster takes on a terminal, by what its characters are. */
final class ClusterWidth {

  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private ClusterWidth() {}

  /** The cells of one cluster: two of an emoji or a flag, or else the sum over its characters. */
  static int of(String cluster) {
    int first = cluster.codePointAt(0);
    if (isRegionalIndicator(first)) {
      return 2;
    }
    boolean emoji = canBeEmoji(first);
    int cells = 0;
    int previous = -1;
    int codePoint;
    for (int i = 0; i < cluster.length(); i += Character.charCount(codePoint)) {
      codePoint = cluster.codePointAt(i);
      boolean joined = previous == HiddenCodePoints.ZERO_WIDTH_JOINER && canBeEmoji(codePoint);
      if (emoji && (codePoint == EMOJI_PRESENTATION || joined || i > 0 && isSkinTone(codePoint))) {
        return 2;
      }
      cells += ofCharacter(codePoint);
      previous = codePoint;
    }
    return cells;
  }

  private static int ofCharacter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isJoiningJamo(codePoint) ? 0 : WideCharacters.contain(codePoint) ? 2 : 1;
    };
  }

  /** The vowels and finals that are drawn into the Hangul syllable before them. */
  private static boolean isJoiningJamo(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11FF || codePoint >= 0xD7B0 && codePoint <= 0xD7FB;
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  /** Whether it lies where Unicode has emoji; no letter of any script does. */
  private static boolean canBeEmoji(int codePoint) {
    return codePoint >= 0x203C && codePoint <= 0x3299
        || codePoint >= 0x1F000 && codePoint <= 0x1FAFF
        || codePoint == 0xA9
        || codePoint == 0xAE
        || codePoint >= '0' && codePoint <= '9'
        || codePoint == '#'
        || codePoint == '*';
  }
}
