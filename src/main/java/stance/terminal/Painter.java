package stance.terminal;

import stance.text.Styled;

/** Turns a line into the characters that are written: with its colours, or without. */
@FunctionalInterface
public interface Painter {

  /** The line without a line break and without spaces at its end. */
  String paint(Styled line);

  /** A painter that colours, or one that writes the characters alone. */
  static Painter of(boolean color) {
    return color ? new ColorPainter() : line -> line.stripTrailing().text();
  }
}
