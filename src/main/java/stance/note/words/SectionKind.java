package stance.note.words;

import java.util.Optional;
import stance.compare.Flag;

/** What the sections of notes are about, in the order in which they follow each other. */
public enum SectionKind {
  /** What to do with a note that asks for an answer. */
  REQUEST,
  BOTTOM_LINE,
  DIFFERENCES,
  AGREEMENT_IN_PART,
  AGREEMENT,
  OPEN,
  ONLY_ONE,
  /** The answers to one question, and who gives each. */
  CAMPS,
  /** The answers of one actor. */
  POSITIONS,
  /** The questions on which an actor gave no answer when asked, or has not decided. */
  UNANSWERED,
  NOTHING_ON_RECORD,
  CHANGES,
  CAUTIONS,
  IN_FULL;

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
