package stance.terminal;

import stance.text.Styled;

/** Turns a line into the characters that are written: with its colours, or without. */
@FunctionalInterface
public interface Painter {

  /** The line without a line break and without spaces at its end. */
  String paint(Styled line);

  /** A painter that colours. */
  static Painter of(Palette palette) {
    return new ColorPainter(palette, false);
  }

  /** A painter that colours, and makes links of what leads to pages. */
  static Painter linking(Palette palette) {
    return new ColorPainter(palette, true);
  }

  /** A painter that makes links of what leads to pages, and else writes the characters alone. */
  static Painter linking() {
    return line -> {
      StringBuilder text = new StringBuilder();
      for (Styled.Piece piece : line.stripTrailing().pieces()) {
        boolean leads = Hyperlinks.leads(piece);
        text.append(leads ? Hyperlinks.start(piece) : "").append(piece.text());
        text.append(leads ? Hyperlinks.END : "");
      }
      return text.toString();
    };
  }

  /** A painter that writes the characters alone. */
  static Painter plain() {
    return line -> line.stripTrailing().text();
  }
}
