package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Triangle;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** A triangle as lines of text: a numbered row a subject, a column for each before it. */
final class TriangleText {

  private static final int GAP = 2;
  private static final int LEAST_LABEL = 12;
  private static final int WIDEST_LABEL = 30;

  private final Page page;

  TriangleText(Page page) {
    this.page = page;
  }

  /** Whether the page is wide enough. */
  boolean fits(Triangle triangle) {
    return room(triangle) >= Math.min(wanted(triangle), LEAST_LABEL);
  }

  /** What the cells leave for the labels. */
  private int room(Triangle triangle) {
    int size = triangle.labels().size();
    return page.width() - (size - 1) * cell(triangle) - digits(triangle) - 1 - GAP;
  }

  private int wanted(Triangle triangle) {
    return Math.min(WIDEST_LABEL, widest(triangle.labels()));
  }

  private static int digits(Triangle triangle) {
    return Integer.toString(triangle.labels().size()).length();
  }

  private int cell(Triangle triangle) {
    return 1 + Math.max(digits(triangle), Widest.of(triangle.rows(), this::widest));
  }

  List<Styled> lines(Triangle triangle) {
    int size = triangle.labels().size();
    int digits = digits(triangle);
    int cell = cell(triangle);
    int wanted = wanted(triangle);
    int room = Math.max(room(triangle), Math.min(wanted, LEAST_LABEL));
    int label = digits + 1 + Math.min(wanted, room);
    List<Styled> lines = new ArrayList<>();
    Styled heading = Styled.EMPTY.padTo(label + GAP);
    for (int i = 1; i < size; i++) {
      heading = heading.plus(right(Styled.of(Integer.toString(i), Role.MUTED), cell));
    }
    lines.add(heading);
    for (int i = 0; i < size; i++) {
      Styled number = right(Styled.of(Integer.toString(i + 1), Role.MUTED), digits).plus(" ");
      List<Styled> name =
          Wrap.lines(number.plus(page.shown(triangle.labels().get(i))), label, 0, digits + 1);
      Styled line = name.get(0).padTo(label + GAP);
      for (Styled each : triangle.rows().get(i)) {
        line = line.plus(right(page.shown(each), cell));
      }
      lines.add(line.stripTrailing());
      lines.addAll(name.subList(1, name.size()));
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
