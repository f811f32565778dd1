package stance.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import stance.dossier.PartialDate;

/** The lengths of time that mean something when one record is set against another, in days. */
public enum Span {
  /** What is said this close together is said at one moment. */
  MOMENT(30),
  /** Half a year, for which a word stands against a later one. */
  HALF_YEAR(183),
  /** A year: from here on a text says how far apart two stances are. */
  YEAR(365);

  private final int days;

  Span(int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  /** Whether {@code earlier} is on the day of {@code later}, or at most so many days before it. */
  boolean reaches(LocalDate earlier, LocalDate later) {
    return !earlier.isAfter(later) && !earlier.isBefore(later.minusDays(days));
  }

  /** The same of the first days of two dates. */
  boolean reaches(PartialDate earlier, PartialDate later) {
    return reaches(earlier.firstDay(), later.firstDay());
  }

  /** How many days lie between the first days of two dates, whichever is the earlier. */
  static int between(PartialDate a, PartialDate b) {
    return (int) Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay()));
  }
}
