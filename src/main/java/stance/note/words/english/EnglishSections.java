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
      case DIFFERENCES -> "DIFFERENCES";
      case AGREEMENT_IN_PART -> "AGREEMENT IN PART";
      case AGREEMENT -> "AGREEMENT";
      case OPEN -> "OPEN QUESTIONS";
      case ONLY_ONE -> "ONLY ONE HAS SPOKEN";
      case CAMPS -> "ANSWERS";
      case POSITIONS -> "POSITIONS ON RECORD";
      case UNANSWERED -> "WITHOUT AN ANSWER";
      case NOTHING_ON_RECORD -> "NOTHING ON RECORD";
      case CHANGES -> "CHANGES";
      case CAUTIONS -> "GAPS AND CAUTIONS";
      case IN_FULL -> "POSITIONS IN FULL";
    };
  }

  @Override
  public String changesSince(PartialDate since) {
    return "CHANGES SINCE " + English.date(since).toUpperCase(Locale.ROOT);
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
