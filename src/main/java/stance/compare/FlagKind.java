package stance.compare;

/** In what way actors differ, agree or agree in part, or why it is left open. */
public enum FlagKind {
  /** One record counts for both. */
  ONE_RECORD,
  /** Each speaks of its own country. */
  OWN_COUNTRY,
  /** The one is against unless what the other makes a condition: neither wants it without. */
  CONDITIONAL,
  /** The same answer, on terms that cannot hold together. */
  TERMS_CLASH,
  /** The same answer, and a condition of one is what the other asks for too. */
  TERMS_MET,
  /** The same answer on different conditions. */
  TERMS,
  /** One takes no side. */
  NEUTRAL,
  /** Levels that are near each other. */
  NEAR,
  /** One only rules options out, or accepts some of what the other accepts. */
  COMPATIBLE,
  /** Some options that both accept. */
  OVERLAP
}
