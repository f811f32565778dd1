package stance.text;

/**
 * The number of cells that text takes on a terminal: two for East Asian wide characters, emoji and
 * flags; none for what is drawn onto the character before; one for everything else, characters of
 * ambiguous width (Unicode Standard Annex 11) among them.
 */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** The cells that {@code text} takes, 0 or more. */
  public static int of(String text) {
    if (Clusters.areSingleCells(text)) {
      return text.length();
    }
    Clusters clusters = Clusters.of(text);
    return clusters.cells(0, clusters.count());
  }
}
