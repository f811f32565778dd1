package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the width of a page is shared by the columns of a table.
 *
 * @param label the column of the rows' labels
 * @param cells one a subject
 * @param verdict the last column, where rows have a verdict
 */
record Columns(int label, List<Integer> cells, Optional<Integer> verdict) {

  /** Between one column and the next. */
  static final int GAP = 2;

  private static final int LEAST_LABEL = 14;
  private static final int LEAST_CELL = 12;
  private static final int LEAST_VERDICT = 20;

  /**
   * The share of each column of {@code width}: its least and then, of what is left, as much as it
   * wants of it. Absent where not even the least of all fits.
   *
   * @param wanted what each column would take if there were no limit
   */
  static Optional<Columns> share(int width, Columns wanted) {
    List<Integer> wishes = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    wish(wishes, least, wanted.label(), LEAST_LABEL);
    wanted.cells().forEach(cell -> wish(wishes, least, cell, LEAST_CELL));
    wanted.verdict().ifPresent(verdict -> wish(wishes, least, verdict, LEAST_VERDICT));

    int gaps = (wishes.size() - 1) * GAP;
    int left = width - gaps - least.stream().mapToInt(Integer::intValue).sum();
    if (left < 0) {
      return Optional.empty();
    }
    List<Integer> widths = grown(least, wishes, left);
    int cells = wanted.cells().size();
    return Optional.of(
        new Columns(
            widths.get(0),
            List.copyOf(widths.subList(1, 1 + cells)),
            wanted.verdict().map(verdict -> widths.get(1 + cells))));
  }

  private static void wish(List<Integer> wishes, List<Integer> least, int wanted, int minimum) {
    wishes.add(wanted);
    least.add(Math.min(wanted, minimum));
  }

  /**
   * Gives the narrowest column that wants more one column more, until nothing is left or wanted.
   */
  private static List<Integer> grown(List<Integer> least, List<Integer> wishes, int left) {
    List<Integer> widths = new ArrayList<>(least);
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
    return widths;
  }
}
