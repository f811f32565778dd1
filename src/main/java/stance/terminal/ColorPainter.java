package stance.terminal;

import org.jline.jansi.Ansi;
import stance.text.Styled;

/** Paints by the {@link Theme}; each coloured piece ends what it began. */
final class ColorPainter implements Painter {

  @Override
  public String paint(Styled line) {
    Ansi ansi = new Ansi();
    for (Styled.Piece piece : line.stripTrailing().pieces()) {
      Theme.Look look = Theme.of(piece.role());
      if (look.bold()) {
        ansi.bold();
      }
      look.color().ifPresent(ansi::fg);
      ansi.a(piece.text());
      if (!look.isPlain()) {
        ansi.reset();
      }
    }
    return ansi.toString();
  }
}
