package stance.terminal;

import org.jline.jansi.Ansi;
import stance.text.Styled;

/** Paints by the {@link Theme}; each coloured piece ends what it began. */
final class ColorPainter implements Painter {

  private final Palette palette;
  private final boolean links;

  ColorPainter(Palette palette, boolean links) {
    this.palette = palette;
    this.links = links;
  }

  @Override
  public String paint(Styled line) {
    Styled shown = line.stripTrailing();
    Ansi ansi = new Ansi();
    for (Styled.Piece piece : (links ? shown : shown.inRoles()).pieces()) {
      boolean leads = links && Hyperlinks.leads(piece);
      if (leads) {
        ansi.a(Hyperlinks.start(piece));
      }
      boolean begun = begin(ansi, Theme.of(piece.role()));
      ansi.a(piece.text());
      if (begun) {
        ansi.reset();
      }
      if (leads) {
        ansi.a(Hyperlinks.END);
      }
    }
    return ansi.toString();
  }

  /** Begins a look; false where it is how text looks anyway. */
  private boolean begin(Ansi ansi, Theme.Look look) {
    if (look.bold()) {
      ansi.bold();
    }
    if (look.color().isEmpty()) {
      return look.bold();
    }
    Theme.Tone color = look.color().get();
    switch (palette) {
      case EXTENDED -> ansi.fg(color.extended());
      case BASIC -> {
        if (color.basic() == Ansi.Color.DEFAULT) {
          return look.bold();
        }
        ansi.fg(color.basic());
      }
    }
    return true;
  }
}
