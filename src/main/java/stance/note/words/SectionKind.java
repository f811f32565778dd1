package stance.note.words;

import java.util.Optional;
import stance.compare.Flag;
import stance.dossier.Worded;

/** What the sections of notes are about, in the order in which they follow each other. */
public enum SectionKind implements Worded {
  /** What to do with a note that asks for an answer. */
  REQUEST("request"),
  BOTTOM_LINE("bottom-line"),
  DIFFERENCES("differences"),
  AGREEMENT_IN_PART("agreement-in-part"),
  AGREEMENT("agreement"),
  OPEN("open"),
  ONLY_ONE("only-one"),
  /** The answers to one question, and who gives each. */
  CAMPS("camps"),
  /** The answers of one actor. */
  POSITIONS("positions"),
  /** The questions on which an actor gave no answer when asked, or has not decided. */
  UNANSWERED("unanswered"),
  NOTHING_ON_RECORD("nothing-on-record"),
  CHANGES("changes"),
  CAUTIONS("cautions"),
  IN_FULL("in-full");

  private final String word;

  SectionKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether its paragraphs are findings, each on one question or answer. */
  public boolean holdsFindings() {
    return switch (this) {
      case DIFFERENCES,
          AGREEMENT_IN_PART,
          AGREEMENT,
          OPEN,
          ONLY_ONE,
          CAMPS,
          POSITIONS,
          UNANSWERED ->
          true;
      case REQUEST, BOTTOM_LINE, NOTHING_ON_RECORD, CHANGES, CAUTIONS, IN_FULL -> false;
    };
  }

  /** The section for the questions with a flag; none for those on which nobody has spoken. */
  public static Optional<SectionKind> of(Flag flag) {
    return switch (flag) {
      case DIFFER -> Optional.of(DIFFERENCES);
      case PARTLY -> Optional.of(AGREEMENT_IN_PART);
      case AGREE -> Optional.of(AGREEMENT);
      case OPEN -> Optional.of(OPEN);
      case ALONE -> Optional.of(ONLY_ONE);
      case NONE -> Optional.empty();
    };
  }
}
