package stance.render;

import java.util.List;
import stance.text.Styled;

/** The empty lines that part the rows of a table. */
final class RowGaps {

  private RowGaps() {}

  /** Adds an empty line, unless there is one at the end or nothing to part. */
  static void add(List<Styled> lines) {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add(Styled.EMPTY);
    }
  }

  /** The lines without the empty one that follows the last row. */
  static List<Styled> withoutLast(List<Styled> lines) {
    boolean endsInGap = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
    return endsInGap ? lines.subList(0, lines.size() - 1) : lines;
  }
}
