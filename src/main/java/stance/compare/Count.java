package stance.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The count by which a body comes to its answer that decides by majority.
 *
 * @param supporters the records of those that gave this one, on the same terms
 * @param others the records of those that gave another, or this one on other terms
 * @param unstated who gave none
 */
public record Count(List<Statement> supporters, List<Statement> others, Unstated unstated) {

  public Count {
    supporters = List.copyOf(supporters);
    others = List.copyOf(others);
  }

  /** How many gave this answer: more than half. */
  public int same() {
    return supporters.size();
  }

  /** The records of all that gave an answer, those that gave this one first. */
  public List<Statement> counted() {
    List<Statement> counted = new ArrayList<>(supporters);
    counted.addAll(others);
    return counted;
  }

  /** How many of its speakers gave an answer. */
  public int stated() {
    return supporters.size() + others.size();
  }
}
