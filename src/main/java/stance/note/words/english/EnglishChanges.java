package stance.note.words.english;

import stance.compare.Change;
import stance.dossier.PartialDate;
import stance.note.words.ChangeWords;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** Changes, in English. */
final class EnglishChanges implements ChangeWords {

  @Override
  public String change(Change.Kind kind, String before, String now) {
    return lead(kind) + ". Before: " + before + ". Now: " + now + ".";
  }

  @Override
  public String lead(Change.Kind kind) {
    return switch (kind) {
      case FIRST -> "First on record";
      case RESTATED -> "Said again";
      case TERMS_CHANGED -> "The same answer, on other terms";
      case SPECIFIED -> "More precise";
      case SHIFTED -> "Shifted";
      case SWITCHED -> "Another option";
      case REVERSED -> "Reversed";
      case WENT_QUIET -> "An answer before, and none now";
      case TOOK_A_POSITION -> "No answer before, and one now";
      case DIVIDED -> "Divided";
      case UNITED -> "No longer divided";
    };
  }

  @Override
  public String positionFor(Subject actor, Subject spokenFor, String question) {
    return actor.name() + ", for " + spokenFor.name() + ", on " + question;
  }

  @Override
  public String dated(String position, PartialDate date, String citation) {
    return position + " (" + English.date(date) + ") " + citation;
  }

  @Override
  public String unchanged(PartialDate since) {
    return "Nothing new is on record since " + English.date(since) + ".";
  }
}
