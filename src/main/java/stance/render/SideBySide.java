package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.text.Styled;

/** Columns of lines, put together into lines across the page. */
final class SideBySide {

  private SideBySide() {}

  /**
   * The lines across.
   *
   * @param columns each column's lines, from the top
   * @param starts where each column begins
   */
  static List<Styled> lines(List<List<Styled>> columns, List<Integer> starts) {
    int height = Widest.of(columns, List::size);
    List<Styled> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      Styled line = Styled.EMPTY;
      for (int column = 0; column < columns.size(); column++) {
        List<Styled> part = columns.get(column);
        if (i < part.size() && !part.get(i).isEmpty()) {
          line = line.padTo(starts.get(column)).plus(part.get(i));
        }
      }
      lines.add(line);
    }
    return lines;
  }
}
