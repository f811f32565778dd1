package stance.report;

import java.util.Set;
import stance.compare.Flag;

/**
 * What of a comparison a screen shows.
 *
 * @param explained whether each row says why, with its records and their sources
 * @param everyRow whether questions on which one or nobody has spoken get rows of their own
 * @param only the flags whose rows are shown; empty for all
 */
public record ComparisonView(boolean explained, boolean everyRow, Set<Flag> only) {

  /** The screen without options. */
  public static final ComparisonView PLAIN = new ComparisonView(false, false, Set.of());

  public ComparisonView {
    only = Set.copyOf(only);
  }

  boolean shows(Flag flag) {
    return only.isEmpty() || only.contains(flag);
  }

  /** Whether a question with this flag gets a row; the others are named under the table. */
  boolean givesRow(Flag flag) {
    return switch (flag) {
      case DIFFER, PARTLY, AGREE, OPEN -> shows(flag);
      case ALONE -> only.contains(flag) || only.isEmpty() && (everyRow || explained);
      case NONE -> only.contains(flag) || only.isEmpty() && everyRow;
    };
  }
}
