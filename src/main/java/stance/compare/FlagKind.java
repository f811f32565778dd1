package stance.compare;

/** In what way actors differ, or agree in part. */
public enum FlagKind {
  /** The same answer, but a condition of one is ruled out by the other. */
  TERMS_CLASH,
  /** The same answer on different conditions. */
  TERMS,
  /** Levels that are near each other. */
  NEAR,
  /** Options in common, or compatible ones. */
  OVERLAP
}
