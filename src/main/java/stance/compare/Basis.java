package stance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/**
 * What a comparison rests on.
 *
 * @param asOf the day, or the last day of the period, after which nothing counts; absent, all does
 * @param weakest the weakest evidence to admit
 * @param assumed the conditions taken to be met, sorted, every other one taken not to be; absent,
 *     nothing is assumed and stances keep their conditions
 */
public record Basis(Optional<PartialDate> asOf, Evidence weakest, Optional<List<Id>> assumed) {

  /** All that the dossier holds, as it stands. */
  public static final Basis EVERYTHING =
      new Basis(Optional.empty(), Evidence.INFERRED, Optional.empty());

  public Basis {
    assumed = assumed.map(ids -> ids.stream().sorted().distinct().toList());
  }

  /** The records of {@code actor} on {@code question} that count: by date, then as in the file. */
  List<Stance> recordsOf(Actor actor, Id question) {
    List<Stance> records = new ArrayList<>();
    for (Stance stance : actor.stances()) {
      if (stance.question().equals(question) && admits(stance)) {
        records.add(stance);
      }
    }
    records.sort((a, b) -> a.date().compareTo(b.date()));
    return records;
  }

  /**
   * Whether a record counts. A partial date is admitted by its last day: nothing is attributed to
   * an actor before it is known to have been said.
   */
  boolean admits(Stance stance) {
    return stance.evidence().compareTo(weakest) <= 0
        && asOf.map(date -> !stance.date().lastDay().isAfter(date.lastDay())).orElse(true);
  }
}
