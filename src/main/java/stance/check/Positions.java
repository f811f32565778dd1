package stance.check;

import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Position;

/** Positions without regard to the order in which a file names options and conditions. */
final class Positions {

  /** What tells one position from another. */
  record AsSets(String state, Set<Id> taken, Set<Id> ruledOut, Set<Id> required, Set<Id> excluded) {

    AsSets {
      taken = Set.copyOf(taken);
      ruledOut = Set.copyOf(ruledOut);
      required = Set.copyOf(required);
      excluded = Set.copyOf(excluded);
    }
  }

  private Positions() {}

  /** Equal for two positions that say the same. */
  static AsSets asSets(Position position) {
    if (position instanceof Position.Stated stated) {
      Answer answer = stated.answer();
      return new AsSets(
          "stated",
          Set.copyOf(answer.taken()),
          Set.copyOf(answer.ruledOut()),
          Set.copyOf(stated.conditions().required()),
          Set.copyOf(stated.conditions().excluded()));
    }
    String state = position instanceof Position.Undecided ? "undecided" : "declined";
    return new AsSets(state, Set.of(), Set.of(), Set.of(), Set.of());
  }
}
