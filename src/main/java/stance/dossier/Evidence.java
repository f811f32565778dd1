package stance.dossier;

/** How a stance is known, the strongest first. */
public enum Evidence implements Worded {
  /** The actor's own words. */
  DIRECT("direct"),
  /** Paraphrased by a third party. */
  REPORTED("reported"),
  /** Reported by a party with an interest, such as the other side of a meeting. */
  CLAIMED("claimed"),
  /** Concluded by the dossier's curators. */
  INFERRED("inferred");

  private final String word;

  Evidence(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
