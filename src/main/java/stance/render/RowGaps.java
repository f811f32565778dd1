package stance.render;

import java.util.List;
import stance.text.Styled;

/** The empty lines that part the rows of a table. */
final class RowGaps {

  private RowGaps() {}

  /** The lines without the empty one that follows the last row. */
  static List<Styled> withoutLast(List<Styled> lines) {
    boolean endsInGap = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
    return endsInGap ? lines.subList(0, lines.size() - 1) : lines;
  }
}
