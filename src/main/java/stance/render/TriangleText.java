package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Triangle;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/**
 * A triangle as lines of text: a numbered row a subject, a column for each before it. Columns for
 * which the page has no room stand below, with the rows that reach them.
 */
final class TriangleText {

  private static final int GAP = 2;
  private static final int LEAST_LABEL = 12;
  private static final int WIDEST_LABEL = 30;

  private final Page page;

  TriangleText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Triangle triangle) {
    int columns = triangle.labels().size() - 1;
    int digits = Integer.toString(columns + 1).length();
    int cell = 1 + Math.max(digits, Widest.of(triangle.rows(), this::widest));
    int number = digits + 1;
    int wanted = Math.min(WIDEST_LABEL, widest(triangle.labels()));
    int room = page.width() - number - GAP;
    int together = Math.max(1, (room - Math.min(wanted, LEAST_LABEL)) / cell);
    int label = number + Math.min(wanted, room - Math.min(columns, together) * cell);
    List<Styled> lines = new ArrayList<>();
    for (int from = 0; from == 0 || from < columns; from += together) {
      RowGaps.add(lines);
      int until = Math.min(columns, from + together);
      Styled heading = Styled.EMPTY.padTo(label + GAP);
      for (int i = from; i < until; i++) {
        heading = heading.plus(right(Styled.of(Integer.toString(i + 1), Role.MUTED), cell));
      }
      lines.add(heading.stripTrailing());
      for (int row = from; row <= columns; row++) {
        Styled before = right(Styled.of(Integer.toString(row + 1), Role.MUTED), digits).plus(" ");
        List<Styled> name = Wrap.lines(page.shown(triangle.labels().get(row)), label - number);
        Styled line = before.plus(name.get(0)).padTo(label + GAP);
        for (int i = from; i < Math.min(row, until); i++) {
          line = line.plus(right(page.shown(triangle.rows().get(row).get(i)), cell));
        }
        lines.add(line.stripTrailing());
        for (Styled further : name.subList(1, name.size())) {
          lines.add(Styled.of(" ".repeat(number)).plus(further));
        }
      }
    }
    return lines;
  }

  private int widest(List<Styled> texts) {
    return Widest.of(texts, text -> page.shown(text).width());
  }

  private static Styled right(Styled text, int width) {
    return Styled.of(" ".repeat(Math.max(0, width - text.width()))).plus(text);
  }
}
