package stance.oracle;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;

/**
 * A record, and whose it is.
 *
 * @param line how far down its file
 */
record Said(Id speaker, int line, Stance stance) {

  /** "Ordered by its first day. On equal first days the more precise date is later." */
  static final Comparator<Said> BY_DATE =
      Comparator.comparing((Said said) -> said.stance.date().firstDay())
          .thenComparing(said -> said.stance.date().precision());

  /** "Then the one further down the file." */
  static final Comparator<Said> IN_ONE_FILE = BY_DATE.thenComparing(said -> said.line);

  static Optional<Said> latest(List<Said> ofOneFile) {
    return ofOneFile.stream().max(IN_ONE_FILE);
  }

  boolean isLaterThan(Said other) {
    return speaker.equals(other.speaker)
        ? IN_ONE_FILE.compare(this, other) > 0
        : BY_DATE.compare(this, other) > 0;
  }

  /** "Within N days compares first days." */
  long daysBefore(Said later) {
    return ChronoUnit.DAYS.between(stance.date().firstDay(), later.stance.date().firstDay());
  }

  boolean isWithinBefore(int days, Said later) {
    return daysBefore(later) >= 0 && daysBefore(later) <= days;
  }

  boolean isStated() {
    return stance.position() instanceof Position.Stated;
  }

  Answer answer() {
    return stance.position().given().orElseThrow();
  }

  Conditions conditions() {
    return stance.position().conditions();
  }

  /** "What the actor was seen or reported to say (direct, reported)." */
  boolean isOfFirstTier() {
    return stance.evidence() == Evidence.DIRECT || stance.evidence() == Evidence.REPORTED;
  }

  boolean onlyRulesOut() {
    return isStated() && answer().taken().isEmpty();
  }

  boolean accepts() {
    return isStated() && !answer().taken().isEmpty();
  }
}
