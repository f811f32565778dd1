package stance.compare.coding;

import stance.dossier.Worded;

/** What two coders may agree on. */
public enum Variable implements Worded {
  /** The answer, or the state where there is none; of what is only ruled out, what that is. */
  ANSWER("answer"),
  /** On which questions a statement takes a stance, and which. */
  QUESTION_AND_ANSWER("question-and-answer"),
  /** The conditions of an answer, as sets. */
  CONDITIONS("conditions"),
  /** How a stance is known. */
  EVIDENCE("evidence");

  private final String word;

  Variable(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
