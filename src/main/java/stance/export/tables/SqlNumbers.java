package stance.export.tables;

import java.time.LocalDate;
import stance.dossier.PartialDate;

/**
 * How SQL is told of days. Engines part over dates and how to count with them; over numbers they do
 * not.
 */
final class SqlNumbers {

  /** Before, or after, every day that a file can name: for periods that are open. */
  private static final long BEYOND = 9_999_999;

  private SqlNumbers() {}

  /** The days from 1970-01-01 to this one. */
  static long day(LocalDate day) {
    return Math.max(-BEYOND, Math.min(BEYOND, day.toEpochDay()));
  }

  /** A number in the order of dates: by their first days, of equal ones the more precise later. */
  static long moment(PartialDate date) {
    return PartialDate.Precision.values().length * day(date.firstDay())
        + date.precision().ordinal();
  }

  /** The place of a constant among those of its kind, from 1. */
  static int place(Enum<?> constant) {
    return constant.ordinal() + 1;
  }
}
