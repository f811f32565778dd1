package stance.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.PartialDate;

/**
 * An actor whose words count as those of a body, in its terms.
 *
 * @param terms one at least
 */
public record Speaker(Actor actor, List<Term> terms) {

  /** The time in which it speaks, and as what. */
  public record Term(Office office, Period period) {}

  /** As what it spoke on a date, the foremost where it was several things; or not for the body. */
  Optional<Office> officeOn(PartialDate date) {
    Optional<Office> foremost = Optional.empty();
    for (Term term : terms) {
      if (term.period().overlaps(date)
          && (foremost.isEmpty() || term.office().compareTo(foremost.get()) < 0)) {
        foremost = Optional.of(term.office());
      }
    }
    return foremost;
  }

  boolean speaksOn(PartialDate date) {
    for (Term term : terms) {
      if (term.period().overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  boolean isInOffice(LocalDate day) {
    for (Term term : terms) {
      if (term.period().covers(day)) {
        return true;
      }
    }
    return false;
  }
}
