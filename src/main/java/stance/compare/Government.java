package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/**
 * The time in office of one head of a body.
 *
 * @param head who it was
 */
record Government(Id head, Period period) {

  /** All governments of a body. */
  static List<Government> of(List<Speaker> speakers) {
    List<Government> all = new ArrayList<>();
    for (Speaker speaker : speakers) {
      for (Speaker.Term term : speaker.terms()) {
        if (term.office() == Office.HEAD) {
          all.add(new Government(speaker.actor().id(), term.period()));
        }
      }
    }
    return all;
  }

  /** The one in office on a day: of several, that which began last. */
  static Optional<Government> on(LocalDate day, List<Government> all) {
    return latest(all, one -> one.period().covers(day));
  }

  /** The one in office on a date: of several, that which began last. */
  static Optional<Government> on(PartialDate date, List<Government> all) {
    return latest(all, one -> one.period().overlaps(date));
  }

  private static Optional<Government> latest(List<Government> all, Predicate<Government> inOffice) {
    Optional<Government> latest = Optional.empty();
    for (Government one : all) {
      if (inOffice.test(one) && (latest.isEmpty() || one.beganAfter(latest.get()))) {
        latest = Optional.of(one);
      }
    }
    return latest;
  }

  /** Of two that began on one day, the one that lasts longer counts as the later. */
  private boolean beganAfter(Government other) {
    int byStart = period.from().compareTo(other.period.from());
    return byStart != 0 ? byStart > 0 : period.until().isAfter(other.period.until());
  }
}
