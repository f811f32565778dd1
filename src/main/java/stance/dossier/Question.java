package stance.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A question that the dossier puts to its actors.
 *
 * @param label the heading of its row, at most 24 characters
 * @param topic the group in which its row stands
 * @param asks the question in full
 * @param answers what can be answered
 */
public record Question(
    Id id, String label, Optional<String> topic, String asks, AnswerSpace answers) {

  /** The answer that takes this level, or accepts this option alone and rules out nothing. */
  public Answer taking(Id possible) {
    return answers instanceof AnswerSpace.Scale
        ? new Answer.Level(possible)
        : new Answer.Options(List.of(possible), List.of());
  }
}
