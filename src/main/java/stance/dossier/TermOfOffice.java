package stance.dossier;

import java.util.Optional;

/**
 * The time in which one actor speaks for another: from the first day of {@code from} to the last
 * day of {@code until}, without limit where one is absent.
 *
 * @param as its rank in that time
 */
public record TermOfOffice(
    Id speaksFor, Rank as, Optional<PartialDate> from, Optional<PartialDate> until) {

  /** A term as a member. */
  public TermOfOffice(Id speaksFor, Optional<PartialDate> from, Optional<PartialDate> until) {
    this(speaksFor, Rank.MEMBER, from, until);
  }

  /** How much the word of one who speaks for another binds it, the most first. */
  public enum Rank {
    /** President, prime minister, party leader: its time in office is a government. */
    HEAD,
    /** Foreign minister, or whoever binds by office. */
    PRINCIPAL,
    /** Other ministers, members. */
    MEMBER,
    /** Ambassadors, spokesmen. */
    ENVOY
  }
}
