package stance.terminal;

import stance.text.Styled;

/** Turns a line into the characters that are written: with its colours, or without. */
@FunctionalInterface
public interface Painter {

  /** The line without a line break and without spaces at its end. */
  String paint(Styled line);

  /** A painter that colours. */
  static Painter of(Palette palette) {
    return new ColorPainter(palette);
  }

  /** A painter that writes the characters alone. */
  static Painter plain() {
    return line -> line.stripTrailing().text();
  }
}
