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
    if (look.color().isEmpty()) {
      return embolden(ansi, look.bold());
    }
    Theme.Tone color = look.color().get();
    return switch (palette) {
      case EXTENDED -> {
        embolden(ansi, look.bold());
        ansi.fg(color.extended());
        yield true;
      }
      case BASIC ->
          switch (color.basic()) {
            case OWN -> embolden(ansi, look.bold());
            case BOLD -> embolden(ansi, true);
            case BRIGHT_RED -> bright(ansi, look.bold(), Ansi.Color.RED);
            case BRIGHT_MAGENTA -> bright(ansi, look.bold(), Ansi.Color.MAGENTA);
          };
    };
  }

  private static boolean embolden(Ansi ansi, boolean bold) {
    if (bold) {
      ansi.bold();
    }
    return bold;
  }

  private static boolean bright(Ansi ansi, boolean bold, Ansi.Color color) {
    embolden(ansi, bold);
    ansi.fgBright(color);
    return true;
  }
}
