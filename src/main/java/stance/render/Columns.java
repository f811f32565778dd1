package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the width of a page is shared by the columns of a table.
 *
 * @param label the column of the rows' labels
 * @param cells one a subject
 * @param verdict the last column, if rows have a verdict
 */
record Columns(int label, List<Integer> cells, Optional<Integer> verdict) {

  /** Between one column and the next. */
  static final int GAP = 2;

  /**
   * Shares {@code width} out: each column gets its minimum; what is left goes, cell by cell, to the
   * narrowest column that wants more. Empty if the minimums do not fit.
   *
   * @param least the minimum of each column, in cells
   * @param wanted the width of each column if there were no limit, in cells
   */
  static Optional<Columns> share(int width, Columns least, Columns wanted) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < least.all().size(); i++) {
      widths.add(Math.min(least.all().get(i), wanted.all().get(i)));
    }
    int left = width + GAP;
    for (int column : widths) {
      left -= column + GAP;
    }
    if (left < 0) {
      return Optional.empty();
    }
    grow(widths, wanted.all(), left);
    int cells = wanted.cells().size();
    return Optional.of(
        new Columns(
            widths.get(0),
            List.copyOf(widths.subList(1, 1 + cells)),
            wanted.verdict().map(verdict -> widths.get(1 + cells))));
  }

  /** The same without a column for verdicts. */
  Columns withoutVerdict() {
    return new Columns(label, cells, Optional.empty());
  }

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    all.add(label);
    all.addAll(cells);
    verdict.ifPresent(all::add);
    return all;
  }

  /** Gives one cell to the narrowest column that wants more, until nothing is left or wanted. */
  private static void grow(List<Integer> widths, List<Integer> wishes, int left) {
    for (int given = 0; given < left; given++) {
      int narrowest = -1;
      for (int i = 0; i < widths.size(); i++) {
        boolean wants = widths.get(i) < wishes.get(i);
        if (wants && (narrowest < 0 || widths.get(i) < widths.get(narrowest))) {
          narrowest = i;
        }
      }
      if (narrowest < 0) {
        break;
      }
      widths.set(narrowest, widths.get(narrowest) + 1);
    }
  }
}
