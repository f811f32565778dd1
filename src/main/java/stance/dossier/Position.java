package stance.dossier;

/** What an actor said on a question: an answer, that it is not decided, or nothing when asked. */
public sealed interface Position {

  /** The actor gave an answer, which holds on these conditions. */
  record Stated(Answer answer, Conditions conditions) implements Position {}

  /** The actor said that it has not decided. */
  record Undecided() implements Position {}

  /** The actor was asked and did not answer. */
  record Declined() implements Position {}
}
