package stance.render;

import stance.text.Ascii;
import stance.text.Styled;

/**
 * What a text is laid out for.
 *
 * @param width the columns there are; every line keeps within them but one that is a long URL
 * @param ascii whether every character is to be given in ASCII
 * @param searched whether entries of a list have a line each, however long, as who searches lines
 *     expects
 */
public record Page(int width, boolean ascii, boolean searched) {

  /** A page to be read. */
  public Page(int width, boolean ascii) {
    this(width, ascii, false);
  }

  /** The text in the characters that the page allows. */
  Styled shown(Styled text) {
    return ascii ? text.map(Ascii::of) : text;
  }
}
