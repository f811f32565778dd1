package stance.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/**
 * The order in time of stances. A date is ordered by its first day, so that a vague date never
 * displaces a precise statement of the same period; on equal first days the more precise date is
 * the later, then the stance further down the file.
 */
final class StanceOrder {

  static final Comparator<PartialDate> OF_DATES =
      Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::precision);

  private StanceOrder() {}

  /** These stances of one file, oldest first; the sort is stable and so keeps the file's order. */
  static List<Stance> oldestFirst(List<Stance> stances) {
    return stances.stream().sorted(Comparator.comparing(Stance::date, OF_DATES)).toList();
  }

  /** The latest of these stances of one file. */
  static Optional<Stance> latest(List<Stance> stances) {
    List<Stance> ordered = oldestFirst(stances);
    return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() - 1));
  }
}
