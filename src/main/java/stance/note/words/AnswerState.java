package stance.note.words;

/** Where an actor can stand on a question, for counting and as the head of a paragraph. */
public enum AnswerState {
  ANSWERED,
  DIVIDED,
  UNDECIDED,
  DECLINED,
  ABSENT,
  WITHHELD,
  /** Nothing counts on the basis of the note, though there are records. */
  FILTERED,
  SILENT;

  /** Whether there are words that count, and no answer in them that holds. */
  public boolean isSpokenWithoutAnswer() {
    return switch (this) {
      case DIVIDED, UNDECIDED, DECLINED, ABSENT, WITHHELD -> true;
      case ANSWERED, FILTERED, SILENT -> false;
    };
  }
}
