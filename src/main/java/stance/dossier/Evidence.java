package stance.dossier;

/** How a stance is known, the strongest first. */
public enum Evidence {
  /** The actor's own words. */
  DIRECT,
  /** Paraphrased by a third party. */
  REPORTED,
  /** Reported by a party with an interest, such as the other side of a meeting. */
  CLAIMED,
  /** Concluded by the dossier's curators. */
  INFERRED
}
