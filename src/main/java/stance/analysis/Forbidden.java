package stance.analysis;

import java.util.Optional;
import stance.compare.ConditionsCompared.Decided;
import stance.dossier.Id;

/**
 * A term that stands in the way.
 *
 * @param by in whose way it stands
 * @param elsewhere the answer to another question by which it rules the term out; nothing where it
 *     gives the same answer, but only without the term
 */
public record Forbidden(Id condition, Id by, Optional<Decided> elsewhere) {

  /** The answer to which question stands against the term, found at {@code here}. */
  public Id question(Id here) {
    return elsewhere.map(Decided::question).orElse(here);
  }
}
