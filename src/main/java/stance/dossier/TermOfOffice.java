package stance.dossier;

import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

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
  public enum Rank implements Worded {
    /** President, prime minister, party leader: its time in office is a government. */
    HEAD("head"),
    /** Foreign minister, or whoever binds by office. */
    PRINCIPAL("principal"),
    /** Other ministers, members. */
    MEMBER("member"),
    /** Ambassadors, spokesmen. */
    ENVOY("envoy");

    private final String word;

    Rank(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<TermOfOffice> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<TermOfOffice> ALL =
        RecordKeys.<TermOfOffice>of("an entry of 'speaks-for'")
            .must("actor", Type.ID, TermOfOffice::speaksFor, "for whom it speaks", "canada")
            .idOf(Referent.ACTOR)
            .may(
                "as",
                Type.WORD,
                TermOfOffice::as,
                "its rank: head, principal, member (default) or envoy",
                "principal")
            .oneOf(Rank.values())
            .may("from", Type.DATE, TermOfOffice::from, "when the term began", "2017-01-10")
            .may("until", Type.DATE, TermOfOffice::until, "when it ended", "2019-11-20")
            .keys();
  }
}
