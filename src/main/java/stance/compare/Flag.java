package stance.compare;

/**
 * How actors compare on a question, the weightiest first: of several, the first that any pair has.
 */
public enum Flag {
  DIFFER,
  PARTLY,
  AGREE,
  /** Someone is undecided, declined, withholds or is divided, or they only rule things out. */
  OPEN,
  /** Only one has spoken. */
  ALONE,
  /** Nobody has anything on record. */
  NONE
}
