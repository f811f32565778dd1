package stance.compare;

import stance.dossier.TermOfOffice.Rank;
import stance.dossier.Worded;

/**
 * As what somebody speaks for a body. In the order in which one goes before another where all else
 * is equal: by rank, then a head, then the body itself.
 */
public enum Office implements Worded {
  /** Its president, prime minister or leader. */
  HEAD("head", 1),
  /** The body itself. */
  ITSELF("itself", 1),
  /** One who binds it by office, such as a foreign minister. */
  PRINCIPAL("principal", 1),
  /** A member, such as another minister; or one who speaks for it through another body. */
  MEMBER("member", 2),
  /** An ambassador or a spokesman. */
  ENVOY("envoy", 3);

  private final String word;
  private final int rank;

  Office(String word, int rank) {
    this.word = word;
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

  @Override
  public String word() {
    return word;
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
