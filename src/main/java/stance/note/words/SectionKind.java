package stance.note.words;

import stance.dossier.Worded;

/** What the sections of notes are about, in the order in which they follow each other. */
public enum SectionKind implements Worded {
  /** What to do with a note that asks for an answer. */
  REQUEST("request"),
  BOTTOM_LINE("bottom-line"),
  /** What the matter is, and what happened near the day of the note. */
  BACKGROUND("background"),
  DIFFERENCES("differences"),
  /** The same answer on different terms. */
  DIFFERENT_TERMS("different-terms"),
  AGREEMENT_IN_PART("agreement-in-part"),
  /** Answers of which one takes no side. */
  NO_SIDE("no-side"),
  /** The same answer of all who are compared. */
  AGREEMENT_OF_ALL("agreement-of-all"),
  /** The same answer of those who answered, others not having done so. */
  AGREEMENT_OF_SOME("agreement-of-some"),
  /** How answers lie to each other, as one side claims. */
  ONE_SIDED("one-sided"),
  /** How answers lie to each other where all of them are our reading. */
  OUR_READING("our-reading"),
  /** What is one and the same record of both. */
  ONE_RECORD("one-record"),
  OPEN("open"),
  ONLY_ONE("only-one"),
  /** The answers to one question, and who gives each. */
  CAMPS("camps"),
  /** The answers of one actor. */
  POSITIONS("positions"),
  /** The questions on which an actor gave no answer when asked, or has not decided. */
  UNANSWERED("unanswered"),
  NOTHING_ON_RECORD("nothing-on-record"),
  /** How the answers to one question lie to each other. */
  TO_MIND("to-mind"),
  CHANGES("changes"),
  /** Questions whose finding is another than in an earlier edition. */
  FINDINGS("findings"),
  /** What was said since an earlier edition. */
  SINCE("since"),
  /** What was edited in the data behind an earlier edition. */
  EDITS("edits"),
  CAUTIONS("cautions"),
  IN_FULL("in-full"),
  /** Questions by actors. */
  ANNEX("annex");

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
          DIFFERENT_TERMS,
          AGREEMENT_IN_PART,
          NO_SIDE,
          AGREEMENT_OF_ALL,
          AGREEMENT_OF_SOME,
          ONE_SIDED,
          OUR_READING,
          ONE_RECORD,
          OPEN,
          ONLY_ONE,
          CAMPS,
          POSITIONS,
          UNANSWERED ->
          true;
      case REQUEST,
          BOTTOM_LINE,
          BACKGROUND,
          NOTHING_ON_RECORD,
          TO_MIND,
          CHANGES,
          FINDINGS,
          SINCE,
          EDITS,
          CAUTIONS,
          IN_FULL,
          ANNEX ->
          false;
    };
  }
}
