package stance.compare;

import java.util.Set;

/**
 * What of a comparison a screen shows.
 *
 * @param explained whether each row says why, with its records and their sources
 * @param everyRow whether questions on which one or nobody has spoken get rows of their own
 * @param only the flags whose rows are shown; empty for all
 */
public record Selection(boolean explained, boolean everyRow, Set<Flag> only) {

  /** The screen without options. */
  public static final Selection PLAIN = new Selection(false, false, Set.of());

  public Selection {
    only = Set.copyOf(only);
  }

  public boolean shows(Flag flag) {
    return only.isEmpty() || only.contains(flag);
  }

  /** Whether a question with this flag gets a row; the others are named under the table. */
  public boolean givesRow(Flag flag) {
    return switch (flag) {
      case DIFFER, PARTLY, AGREE, OPEN -> shows(flag);
      case ALONE -> only.contains(flag) || only.isEmpty() && (everyRow || explained);
      case NONE -> only.contains(flag) || only.isEmpty() && everyRow;
    };
  }
}
