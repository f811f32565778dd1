package stance.compare;

import java.util.List;
import stance.dossier.Id;

/**
 * A flag that an edit changes.
 *
 * @param actors whom it flags: the pair, or all those of a comparison
 */
public record Flip(List<Id> actors, Id question, Verdict before, Verdict after) {

  public Flip {
    actors = List.copyOf(actors);
  }
}
