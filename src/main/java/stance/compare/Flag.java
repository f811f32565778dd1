package stance.compare;

import stance.dossier.Worded;

/**
 * How actors compare on a question, the weightiest first: of several mostly the first that any pair
 * has.
 */
public enum Flag implements Worded {
  DIFFER("differ"),
  PARTLY("partly"),
  AGREE("agree"),
  /** Someone is undecided, declined, withholds or is divided, or they only rule things out. */
  OPEN("open"),
  /** Only one has spoken. */
  ALONE("alone"),
  /** Nobody has anything on record. */
  NONE("none");

  private final String word;

  Flag(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
