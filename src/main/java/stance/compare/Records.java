package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Stance;

/** The records of one actor by question, those that count on a basis apart from the others. */
final class Records {

  private final List<List<Stance>> counted;
  private final List<List<Stance>> leftOut;

  Records(Actor actor, Basis basis, QuestionPlaces places) {
    this.counted = new ArrayList<>(Collections.nCopies(places.count(), List.of()));
    this.leftOut = new ArrayList<>(Collections.nCopies(places.count(), List.of()));
    for (Stance stance : actor.stances()) {
      add(basis.admits(stance) ? counted : leftOut, places.of(stance.question()), stance);
    }
    for (List<Stance> records : counted) {
      if (records.size() > 1) {
        records.sort((a, b) -> a.date().compareTo(b.date()));
      }
    }
  }

  private static void add(List<List<Stance>> all, int place, Stance stance) {
    if (all.get(place).isEmpty()) {
      all.set(place, new ArrayList<>(1));
    }
    all.get(place).add(stance);
  }

  /** Those that count on the question at a place: by date, then as in the file. */
  List<Stance> counted(int place) {
    return counted.get(place);
  }

  /** Those that the basis leaves out. */
  List<Stance> leftOut(int place) {
    return leftOut.get(place);
  }
}
