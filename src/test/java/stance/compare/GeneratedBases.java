package stance.compare;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
    List<String> dates = List.of("2016-12-31", "2017-05", "2017-11-09", "2017", "2018-01-15");
    Optional<PartialDate> asOf = PartialDate.parse(dates.get(random.nextInt(dates.size())));
    Evidence weakest = Evidence.values()[random.nextInt(Evidence.values().length)];
    List<Id> conditions = dossier.conditions().stream().map(Condition::id).toList();
    List<Id> world = conditions.stream().filter(id -> random.nextBoolean()).toList();
    return List.of(
        Basis.EVERYTHING,
        new Basis(asOf, Evidence.INFERRED, Optional.empty()),
        new Basis(Optional.empty(), weakest, Optional.empty()),
        new Basis(Optional.empty(), Evidence.INFERRED, Optional.of(world)),
        new Basis(Optional.empty(), Evidence.INFERRED, Optional.of(conditions)),
        new Basis(asOf, weakest, Optional.of(world)));
  }

  /** A world for each basis. */
  public static Stream<StandingTable> standings(Dossier dossier, long seed) {
    return of(dossier, seed).stream().map(basis -> new StandingTable(dossier, basis));
  }
}
