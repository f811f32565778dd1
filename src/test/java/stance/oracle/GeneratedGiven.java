package stance.oracle;

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

/** What a generated dossier is looked at with. */
final class GeneratedGiven {

  private GeneratedGiven() {}

  /** Everything; as of days on which something changes; from such; weaker evidence; worlds. */
  static List<Given> of(Dossier dossier, long seed) {
    Random random = new Random(seed);
    Optional<PartialDate> asOf = Optional.of(date(dossier, random));
    Optional<PartialDate> other = Optional.of(date(dossier, random));
    Optional<PartialDate> from = Optional.of(date(dossier, random));
    Evidence weakest = Evidence.values()[random.nextInt(4)];
    List<Id> conditions = dossier.conditions().stream().map(Condition::id).toList();
    List<Id> world = conditions.stream().filter(id -> random.nextBoolean()).toList();
    Optional<PartialDate> never = Optional.empty();
    Optional<List<Id>> noWorld = Optional.empty();
    return List.of(
        Given.ALL,
        new Given(never, asOf, Evidence.INFERRED, noWorld),
        new Given(never, other, weakest, noWorld),
        new Given(from, never, Evidence.INFERRED, noWorld),
        new Given(never, never, Evidence.INFERRED, Optional.of(world)),
        new Given(never, asOf, Evidence.INFERRED, Optional.of(conditions)),
        new Given(from, other, weakest, Optional.of(world)),
        new Given(never, other, Evidence.INFERRED, Optional.of(List.of())));
  }

  /** The date of a record or of a term, or a day at a distance that matters after it. */
  static PartialDate date(Dossier dossier, Random random) {
    List<PartialDate> dates = new ArrayList<>();
    dates.add(PartialDate.of(LocalDate.of(2017, 11, 9)));
    for (Actor actor : dossier.actors()) {
      actor.stances().forEach(stance -> dates.add(stance.date()));
      actor
          .speaksFor()
          .forEach(
              term ->
                  Stream.of(term.from(), term.until())
                      .flatMap(Optional::stream)
                      .forEach(dates::add));
    }
    PartialDate date = dates.get(random.nextInt(dates.size()));
    int later = List.of(0, 0, 0, 1, 30, 31, 183, 184, 365).get(random.nextInt(9));
    return later == 0 ? date : PartialDate.of(date.lastDay().plusDays(later));
  }
}
