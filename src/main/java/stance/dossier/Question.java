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
 * @param main whether it is what the debate is about; at most one is
 * @param inFavour what completes "said that ..." for one who supports
 * @param against what completes "said that ..." for one who opposes
 * @param proposedBy the actors whose own plan it is
 * @param decidedBy who decides it, and how
 * @param askedOf the countries whose actors it is put to; empty for all
 * @param about whether each actor speaks of something else in answering
 * @param caution what must be said with every flag of it
 * @param implies what its answers imply for other questions, told and never counted
 */
public record Question(
    Id id,
    String label,
    Optional<String> topic,
    String asks,
    AnswerSpace answers,
    boolean main,
    Optional<String> inFavour,
    Optional<String> against,
    List<Id> proposedBy,
    Optional<String> decidedBy,
    List<String> askedOf,
    Optional<About> about,
    Optional<String> caution,
    List<Implication> implies) {

  /** What actors speak of in answering, where that is not one and the same thing. */
  public enum About {
    /** Each of its own country. */
    OWN_COUNTRY
  }

  /** That one who gives this answer would have to give {@code implied} to {@code question}. */
  public record Implication(Id answer, Id question, Id implied) {}

  /** A question of which no more is said than what it asks. */
  public Question(Id id, String label, Optional<String> topic, String asks, AnswerSpace answers) {
    this(
        id,
        label,
        topic,
        asks,
        answers,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public Question {
    proposedBy = List.copyOf(proposedBy);
    askedOf = List.copyOf(askedOf);
    implies = List.copyOf(implies);
  }

  /** The same question with other answers to choose from. */
  public Question with(AnswerSpace others) {
    return new Question(
        id,
        label,
        topic,
        asks,
        others,
        main,
        inFavour,
        against,
        proposedBy,
        decidedBy,
        askedOf,
        about,
        caution,
        implies);
  }

  /** The answer that takes this level, or accepts this option alone and rules out nothing. */
  public Answer taking(Id possible) {
    return answers instanceof AnswerSpace.Scale
        ? new Answer.Level(possible)
        : new Answer.Options(List.of(possible), List.of());
  }
}
