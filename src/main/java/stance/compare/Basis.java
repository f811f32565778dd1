package stance.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/**
 * What a comparison rests on.
 *
 * @param from the day, or the first day of the period, before which nothing counts; absent, all
 *     does
 * @param asOf the day, or the last day of the period, after which nothing counts; absent, all does
 * @param weakest the weakest evidence to admit
 * @param assumed the conditions taken to be met, sorted, every other one taken not to be; absent,
 *     nothing is assumed and stances keep their conditions
 */
public record Basis(
    Optional<PartialDate> from,
    Optional<PartialDate> asOf,
    Evidence weakest,
    Optional<List<Id>> assumed) {

  /** All that the dossier holds, as it stands. */
  public static final Basis EVERYTHING =
      new Basis(Optional.empty(), Optional.empty(), Evidence.INFERRED, Optional.empty());

  public Basis {
    assumed = assumed.map(ids -> ids.stream().sorted().distinct().toList());
  }

  /** Whether words that are on record may be left out. */
  public boolean leavesOut() {
    return from.isPresent() || asOf.isPresent() || weakest != Evidence.INFERRED;
  }

  /** The same basis, from another day on. */
  public Basis withFrom(Optional<PartialDate> date) {
    return new Basis(date, asOf, weakest, assumed);
  }

  /** The same basis as of another day. */
  public Basis withAsOf(Optional<PartialDate> date) {
    return new Basis(from, date, weakest, assumed);
  }

  /** The same basis, admitting evidence down to this. */
  public Basis withWeakest(Evidence evidence) {
    return new Basis(from, asOf, evidence, assumed);
  }

  /** The same basis in another world. */
  public Basis withAssumed(Optional<List<Id>> conditions) {
    return new Basis(from, asOf, weakest, conditions);
  }

  /**
   * Whether a record counts. A partial date counts by its last day: nothing is attributed to an
   * actor before it is known to have been said.
   */
  boolean admits(Stance stance) {
    return stance.evidence().compareTo(weakest) <= 0
        && asOf.map(date -> !stance.date().lastDay().isAfter(date.lastDay())).orElse(true)
        && from.map(date -> !stance.date().lastDay().isBefore(date.firstDay())).orElse(true);
  }

  /**
   * Whether all sources of a record came out after the day that this is as of: certainly, so that
   * one without a date is not taken to have.
   */
  boolean precedesSources(Stance stance, Dossier dossier) {
    if (asOf.isEmpty()) {
      return false;
    }
    for (Citation citation : stance.sources()) {
      Optional<PartialDate> published = dossier.source(citation.source()).published();
      if (published.isEmpty() || !published.get().firstDay().isAfter(asOf.get().lastDay())) {
        return false;
      }
    }
    return true;
  }

  /** Why what depends on these conditions does not hold in the world assumed, if it does not. */
  Lapse lapse(Conditions conditions) {
    List<Id> met = assumed.orElse(List.of());
    return Lapse.of(
        !met.containsAll(conditions.required()), !Collections.disjoint(conditions.excluded(), met));
  }
}
