package stance.compare;

import stance.dossier.Worded;

/** In what way actors differ, agree or agree in part, or why it is left open. */
public enum FlagKind implements Worded {
  /** One record counts for both. */
  ONE_RECORD("one-record"),
  /** Each speaks of its own country. */
  OWN_COUNTRY("own-country"),
  /** The one is against unless what the other makes a condition: neither wants it without. */
  CONDITIONAL("conditional"),
  /** The same answer, on terms that cannot hold together. */
  TERMS_CLASH("terms-clash"),
  /** The same answer, and a condition of one is what the other asks for too. */
  TERMS_MET("terms-met"),
  /** The same answer on different conditions. */
  TERMS("terms"),
  /** One takes no side. */
  NEUTRAL("neutral"),
  /** Levels that are near each other. */
  NEAR("near"),
  /** One only rules options out, or accepts some of what the other accepts. */
  COMPATIBLE("compatible"),
  /** Some options that both accept. */
  OVERLAP("overlap");

  private final String word;

  FlagKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
