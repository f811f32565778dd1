package stance.compare;

import java.time.LocalDate;
import java.util.List;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate until) {

  static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  static Period of(TermOfOffice term) {
    return new Period(
        term.from().map(PartialDate::firstDay).orElse(LocalDate.MIN),
        term.until().map(PartialDate::lastDay).orElse(LocalDate.MAX));
  }

  /** What the two have in common; empty where it ends before it begins. */
  Period and(Period other) {
    return new Period(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  boolean isEmpty() {
    return until.isBefore(from);
  }

  boolean isWithin(Period other) {
    return !from.isBefore(other.from) && !until.isAfter(other.until);
  }

  boolean isWithinAny(List<Period> others) {
    for (Period other : others) {
      if (isWithin(other)) {
        return true;
      }
    }
    return false;
  }

  boolean overlaps(PartialDate date) {
    return !date.firstDay().isAfter(until) && !date.lastDay().isBefore(from);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
