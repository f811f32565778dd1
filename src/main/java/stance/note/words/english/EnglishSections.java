package stance.note.words.english;

import java.util.Locale;
import stance.dossier.PartialDate;
import stance.note.words.SectionKind;
import stance.note.words.SectionWords;
import stance.words.English;

/** The headings, in English. */
final class EnglishSections implements SectionWords {

  @Override
  public String heading(SectionKind kind) {
    return switch (kind) {
      case REQUEST -> "WHAT WE ASK";
      case BOTTOM_LINE -> "BOTTOM LINE";
      case BACKGROUND -> "BACKGROUND AND DATES";
      case DIFFERENCES -> "DIFFERENCES";
      case DIFFERENT_TERMS -> "THE SAME ANSWER ON DIFFERENT TERMS";
      case AGREEMENT_IN_PART -> "AGREEMENT IN PART";
      case NO_SIDE -> "ONE TAKES NO SIDE";
      case AGREEMENT_OF_ALL -> "AGREEMENT OF ALL";
      case AGREEMENT_OF_SOME -> "AGREEMENT OF THOSE WHO ANSWERED";
      case ONE_SIDED -> "ON ONE SIDE'S WORD";
      case OUR_READING -> "IN OUR READING";
      case ONE_RECORD -> "ONE RECORD FOR BOTH";
      case OPEN -> "OPEN QUESTIONS";
      case ONLY_ONE -> "ONLY ONE HAS ANSWERED";
      case CAMPS -> "ANSWERS";
      case POSITIONS -> "POSITIONS ON RECORD";
      case UNANSWERED -> "WITHOUT AN ANSWER";
      case NOTHING_ON_RECORD -> "NOTHING ON RECORD";
      case TO_MIND -> "WHAT TO MIND";
      case CHANGES -> "CHANGES";
      case FINDINGS -> "FINDINGS THAT CHANGED";
      case SINCE -> "SAID SINCE THAT EDITION";
      case EDITS -> "EDITED IN WHAT THAT EDITION RESTS ON";
      case CAUTIONS -> "GAPS AND CAUTIONS";
      case IN_FULL -> "POSITIONS IN FULL";
      case ANNEX -> "ANNEX: QUESTIONS BY ACTORS";
    };
  }

  @Override
  public String changesSince(PartialDate since) {
    return "CHANGES FROM " + English.date(since).toUpperCase(Locale.ROOT) + " ON";
  }

  @Override
  public String sources() {
    return "SOURCES";
  }

  @Override
  public String method() {
    return "METHOD";
  }
}
