package stance.dossier;

import java.util.Optional;

/**
 * A condition that a stance can depend on.
 *
 * @param label what a cell shows, at most 24 characters
 * @param means what a sentence says after "if"
 * @param answer the answer that this condition also is, where a question asks for it
 */
public record Condition(Id id, String label, String means, Optional<NamedAnswer> answer) {

  /** An answer to a question, by their ids. */
  public record NamedAnswer(Id question, Id answer) {}
}
