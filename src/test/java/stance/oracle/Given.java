package stance.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/** "The as-of date, the admitted evidence and the assumed conditions", and from when on. */
record Given(
    Optional<PartialDate> from,
    Optional<PartialDate> asOf,
    Evidence weakest,
    Optional<List<Id>> assumed) {

  static final Given ALL =
      new Given(Optional.empty(), Optional.empty(), Evidence.INFERRED, Optional.empty());

  /**
   * "Without --as-of the day is the last day of the dossier's latest record. --as-of may be partial
   * and then means its last day."
   */
  LocalDate day(Dossier dossier) {
    return asOf.map(PartialDate::lastDay)
        .orElseGet(
            () ->
                dossier.actors().stream()
                    .flatMap(actor -> actor.stances().stream())
                    .map(stance -> stance.date().lastDay())
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN));
  }

  /**
   * "Keep those with admitted evidence and, with --as-of D, those said by D. With --from D0, only
   * those whose last day is D0 or later. A partial date is admitted by its last day."
   */
  boolean keeps(Stance stance) {
    LocalDate lastDay = stance.date().lastDay();
    return stance.evidence().ordinal() <= weakest.ordinal()
        && asOf.map(date -> !lastDay.isAfter(date.lastDay())).orElse(true)
        && from.map(date -> !lastDay.isBefore(date.firstDay())).orElse(true);
  }

  /** "A record all of whose sources were published after D says so." */
  boolean publishedLater(Dossier dossier, Stance stance) {
    return asOf.isPresent()
        && stance.sources().stream()
            .map(citation -> dossier.source(citation.source()).published())
            .allMatch(
                date -> date.isPresent() && date.get().firstDay().isAfter(asOf.get().lastDay()));
  }
}
