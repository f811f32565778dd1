package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;

/** The standing of an actor that is supposed to answer other than it did. */
final class Supposed {

  private Supposed() {}

  /**
   * The standing with this position in place of the one that was taken: as if the actor itself had
   * said so when it last spoke.
   */
  static Stated of(Id actor, Standing standing, Position.Stated position) {
    Spoken last = standing.words().get(0);
    Stance record = last.stance().with(position);
    Statement statement =
        new Statement(
            actor,
            Office.ITSELF,
            true,
            record,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());
    return new Stated(statement, position.answer(), position.conditions(), Optional.empty());
  }
}
