package stance.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Stance;

/** The records of one actor by question, those that count on a basis apart from the others. */
final class Records {

  private final Map<Id, List<Stance>> counted = new HashMap<>();
  private final Map<Id, List<Stance>> leftOut = new HashMap<>();

  Records(Actor actor, Basis basis) {
    for (Stance stance : actor.stances()) {
      (basis.admits(stance) ? counted : leftOut)
          .computeIfAbsent(stance.question(), id -> new ArrayList<>())
          .add(stance);
    }
    counted.values().forEach(records -> records.sort((a, b) -> a.date().compareTo(b.date())));
  }

  /** Those that count: by date, then as in the file. */
  List<Stance> counted(Id question) {
    return counted.getOrDefault(question, List.of());
  }

  /** Those that the basis leaves out. */
  List<Stance> leftOut(Id question) {
    return leftOut.getOrDefault(question, List.of());
  }
}
