package stance.terminal;

import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** A program that lays out and paints one text, for {@link StartUpTest} to watch. */
final class StartUp {

  private StartUp() {}

  public static void main(String[] arguments) {
    boolean color = Boolean.parseBoolean(arguments[0]);
    Painter painter = color ? Painter.of(Palette.EXTENDED) : Painter.plain();
    for (Styled line : Wrap.lines(Styled.of(arguments[1], Role.ACTOR), 20)) {
      System.out.println(painter.paint(line.padTo(20)));
    }
  }
}
