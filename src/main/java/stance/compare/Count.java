package stance.compare;

import java.util.List;

/**
 * The count by which a body comes to its answer that decides by majority.
 *
 * @param stated how many of its speakers gave an answer
 * @param supporters the records of those that gave this one, on the same terms
 * @param unstated how many gave none
 */
public record Count(int stated, List<Statement> supporters, Unstated unstated) {

  public Count {
    supporters = List.copyOf(supporters);
  }

  /** How many gave this answer: more than half. */
  public int same() {
    return supporters.size();
  }
}
