package stance.dossier;

import java.util.Optional;

/** What an actor said on a question: an answer, that it is not decided, or nothing when asked. */
public sealed interface Position {

  /** Which of the positions it is, by the word that data files publish. */
  enum State implements Worded {
    STATED("stated"),
    UNDECIDED("undecided"),
    DECLINED("declined"),
    ABSENT("absent");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The actor gave an answer, which holds on these conditions. */
  record Stated(Answer answer, Conditions conditions) implements Position {

    @Override
    public State state() {
      return State.STATED;
    }

    @Override
    public Optional<Stated> stated() {
      return Optional.of(this);
    }

    @Override
    public Optional<Answer> given() {
      return Optional.of(answer);
    }
  }

  /** The actor said that it has not decided. */
  record Undecided() implements Position {

    @Override
    public State state() {
      return State.UNDECIDED;
    }
  }

  /** The actor was asked and did not answer. */
  record Declined() implements Position {

    @Override
    public State state() {
      return State.DECLINED;
    }
  }

  /** The actor had the occasion, such as a vote, and took no part. */
  record Absent() implements Position {

    @Override
    public State state() {
      return State.ABSENT;
    }
  }

  /** Which it is. */
  State state();

  /** The answer with its conditions, if one was given. */
  default Optional<Stated> stated() {
    return Optional.empty();
  }

  /** The answer, if one was given. */
  default Optional<Answer> given() {
    return Optional.empty();
  }

  /** What the answer depends on; nothing where none was given. */
  default Conditions conditions() {
    return Conditions.NONE;
  }
}
