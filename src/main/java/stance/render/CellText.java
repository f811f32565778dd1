package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** A cell as lines of text of one width. */
final class CellText {

  private static final String BULLET = "· ";
  private static final int INDENT = 2;

  private final Page page;

  CellText(Page page) {
    this.page = page;
  }

  /** The width that the cell takes unwrapped. */
  int width(Cell cell) {
    return Widest.of(cell.lines(), this::width);
  }

  /** The width that its longest word takes. */
  int longestWord(Cell cell) {
    return Widest.of(
        cell.lines(), line -> indent(line) + Wrap.longestWord(page.shown(line.text())));
  }

  private static int indent(Line line) {
    return line.place() == Line.Place.OWN ? 0 : INDENT;
  }

  private int width(Line line) {
    return indent(line) + page.shown(line.text()).width();
  }

  /** The cell as one text: "differ (3 of 3): without Sajjan; 2 years apart". */
  Styled running(Cell cell) {
    Styled text = Styled.EMPTY;
    for (int i = 0; i < cell.lines().size(); i++) {
      text = text.plus(i == 0 ? "" : i == 1 ? ": " : "; ").plus(cell.lines().get(i).text());
    }
    return page.shown(text);
  }

  /** The cell's lines, none wider than {@code width}. */
  List<Styled> lines(Cell cell, int width) {
    List<Styled> lines = new ArrayList<>();
    for (Line line : cell.lines()) {
      Styled text = page.shown(line.text());
      switch (line.place()) {
        case OWN -> lines.addAll(Wrap.lines(text, width));
        case UNDER -> lines.addAll(Wrap.lines(text, width, INDENT, INDENT));
        case BULLET -> {
          Styled bullet = page.shown(Styled.of(BULLET, Role.MUTED));
          List<Styled> wrapped = Wrap.lines(text, width - INDENT);
          for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? bullet : Styled.of(" ".repeat(INDENT))).plus(wrapped.get(i)));
          }
        }
      }
    }
    return lines;
  }
}
