package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/** Bases for a generated dossier. */
public final class GeneratedBases {

  private GeneratedBases() {}

  /** Everything; then as of some date; then weaker evidence left out; then a world assumed. */
  static List<Basis> of(Dossier dossier, long seed) {
    Random random = new Random(seed);
    Optional<PartialDate> asOf = Optional.of(dayOf(dossier, random));
    Evidence weakest = Evidence.values()[random.nextInt(Evidence.values().length)];
    List<Id> conditions = dossier.conditions().stream().map(Condition::id).toList();
    List<Id> world = conditions.stream().filter(id -> random.nextBoolean()).toList();
    return List.of(
        Basis.EVERYTHING,
        Basis.EVERYTHING.withAsOf(asOf),
        Basis.EVERYTHING.withFrom(asOf),
        Basis.EVERYTHING.withWeakest(weakest),
        Basis.EVERYTHING.withAssumed(Optional.of(world)),
        Basis.EVERYTHING.withAssumed(Optional.of(conditions)),
        new Basis(Optional.empty(), asOf, weakest, Optional.of(world)));
  }

  /**
   * The date of a record or of a term, or a day some time after it: those on which something
   * changes.
   */
  private static PartialDate dayOf(Dossier dossier, Random random) {
    List<PartialDate> dates = new ArrayList<>();
    dates.add(PartialDate.of(LocalDate.of(2017, 11, 9)));
    for (Actor actor : dossier.actors()) {
      actor.stances().forEach(stance -> dates.add(stance.date()));
      actor.speaksFor().forEach(term -> term.from().ifPresent(dates::add));
      actor.speaksFor().forEach(term -> term.until().ifPresent(dates::add));
    }
    PartialDate date = dates.get(random.nextInt(dates.size()));
    int later = List.of(0, 0, 0, 1, 30, 31, 183, 184, 365).get(random.nextInt(9));
    return later == 0 ? date : PartialDate.of(date.lastDay().plusDays(later));
  }

  /** A world for each basis. */
  public static Stream<StandingTable> standings(Dossier dossier, long seed) {
    return of(dossier, seed).stream().map(basis -> new StandingTable(dossier, basis));
  }
}
