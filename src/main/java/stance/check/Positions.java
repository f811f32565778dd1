package stance.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Position;

/** Positions without regard to the order in which a file names options and conditions. */
final class Positions {

  /** What distinguishes one position from another. */
  record AsSets(
      Position.State state, Set<Id> taken, Set<Id> ruledOut, Set<Id> required, Set<Id> excluded) {

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
    Optional<Answer> answer = position.given();
    return new AsSets(
        position.state(),
        Set.copyOf(answer.map(Answer::taken).orElse(List.of())),
        Set.copyOf(answer.map(Answer::ruledOut).orElse(List.of())),
        Set.copyOf(position.conditions().required()),
        Set.copyOf(position.conditions().excluded()));
  }
}
