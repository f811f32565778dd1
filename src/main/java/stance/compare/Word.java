package stance.compare;

import java.util.Comparator;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;

/**
 * A record as a word of the body that its speaker spoke for at its date.
 *
 * @param office as what it was said
 * @param place where it comes among its speaker's records on the question, in time
 */
record Word(Speaker speaker, Office office, Stance stance, int place) {

  /** In time alone, the latest last. */
  static final Comparator<Word> IN_TIME = (a, b) -> a.stance.date().compareTo(b.stance.date());

  /**
   * Of several speakers, the one that goes before the others last: the latest; on equal days the
   * better known; then by office. Words that are equal in all this stay equal.
   */
  static final Comparator<Word> BY_WEIGHT =
      (a, b) -> {
        int byTime = IN_TIME.compare(a, b);
        if (byTime != 0) {
          return byTime;
        }
        int byEvidence = b.stance.evidence().compareTo(a.stance.evidence());
        return byEvidence != 0 ? byEvidence : b.office.compareTo(a.office);
      };

  Id by() {
    return speaker.actor().id();
  }

  /** Whether it was said later than another, and of no lower rank. */
  boolean isSince(Word other) {
    return !office.isBelow(other.office) && isLaterThan(other);
  }

  boolean isStated() {
    return stance.position().state() == Position.State.STATED;
  }

  /** Whether it is what the actor was seen or reported to say, and not what others say of it. */
  boolean isOwn() {
    return isOwn(stance.evidence());
  }

  static boolean isOwn(Evidence evidence) {
    return switch (evidence) {
      case DIRECT, REPORTED -> true;
      case CLAIMED, INFERRED -> false;
    };
  }

  /**
   * Whether it was said later than another: of one speaker's on one date, further down its file.
   */
  boolean isLaterThan(Word other) {
    int byTime = IN_TIME.compare(this, other);
    return byTime != 0 ? byTime > 0 : by().equals(other.by()) && place > other.place;
  }
}
