package stance.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as precisely as it is known: a year, a month or a day (EDTF level 0: {@code 2017}, {@code
 * 2017-11}, {@code 2017-11-09}). It stands for the whole period from {@link #firstDay} to {@link
 * #lastDay}. Ordered by its first day, so that a vague date never displaces a precise one of the
 * same period; on equal first days the more precise date is the later.
 */
public record PartialDate(LocalDate firstDay, Precision precision)
    implements Comparable<PartialDate> {

  /** How much of a date is known, the least first. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  public PartialDate {
    if (precision == Precision.YEAR && firstDay.getDayOfYear() != 1
        || precision == Precision.MONTH && firstDay.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("not the first day of its " + precision + ": " + firstDay);
    }
  }

  /** The date of one known day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /** The date that {@code text} writes, or nothing where it is not a possible date of level 0. */
  public static Optional<PartialDate> parse(String text) {
    if (!hasShape(text)) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(text.substring(0, 4));
      int month = text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 1;
      int day = text.length() > 7 ? Integer.parseInt(text.substring(8, 10)) : 1;
      return Optional.of(
          new PartialDate(
              LocalDate.of(year, month, day), Precision.values()[(text.length() - 4) / 3]));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean hasShape(String text) {
    if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The last day of the period: the day by which all of it has passed. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
      case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
      case DAY -> firstDay;
    };
  }

  /** Whether the two periods have a day in common. */
  public boolean overlaps(PartialDate other) {
    return !firstDay.isAfter(other.lastDay()) && !other.firstDay.isAfter(lastDay());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = firstDay.compareTo(other.firstDay);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  /** The date as it was written, in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    String day = firstDay.toString();
    return day.substring(0, 4 + 3 * precision.ordinal());
  }
}
