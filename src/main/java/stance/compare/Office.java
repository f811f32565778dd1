package stance.compare;

import stance.dossier.TermOfOffice.Rank;

/**
 * As what somebody speaks for a body. In the order in which one goes before another where all else
 * is equal: by rank, then a head, then the body itself.
 */
public enum Office {
  /** Its president, prime minister or leader. */
  HEAD(1),
  /** The body itself. */
  ITSELF(1),
  /** One who binds it by office, such as a foreign minister. */
  PRINCIPAL(1),
  /** A member, such as another minister; or one who speaks for it through another body. */
  MEMBER(2),
  /** An ambassador or a spokesman. */
  ENVOY(3);

  private final int rank;

  Office(int rank) {
    this.rank = rank;
  }

  static Office of(Rank rank) {
    return switch (rank) {
      case HEAD -> HEAD;
      case PRINCIPAL -> PRINCIPAL;
      case MEMBER -> MEMBER;
      case ENVOY -> ENVOY;
    };
  }

  /** The rank, from 1, the highest, to 3. */
  public int rank() {
    return rank;
  }

  boolean isAbove(Office other) {
    return rank < other.rank;
  }

  boolean isBelow(Office other) {
    return rank > other.rank;
  }
}
