package stance.note.words.english;

import java.util.Optional;
import stance.compare.Change;
import stance.dossier.PartialDate;
import stance.note.words.ChangeWords;
import stance.note.words.Claim.Subject;
import stance.text.SentenceEnd;
import stance.words.English;

/** Changes, in English. */
final class EnglishChanges implements ChangeWords {

  @Override
  public String head(PartialDate date, Subject actor, String question) {
    return English.date(date) + ", " + actor.name() + " on " + Grammar.quoted(question);
  }

  @Override
  public String change(Change.Kind kind, Optional<String> before, String now) {
    return kind(kind)
        + ". "
        + before.map(from -> fromTo(from, now)).orElseGet(() -> Grammar.sentence(now));
  }

  /** What was and what is, as it can be read aloud. */
  private static String fromTo(String before, String now) {
    return SentenceEnd.ended("Before, " + before) + " " + SentenceEnd.ended("Then, " + now);
  }

  @Override
  public String kind(Change.Kind kind) {
    return switch (kind) {
      case FIRST -> "First on record";
      case RESTATED -> "Said again";
      case TERMS_CHANGED -> "The same answer on other terms";
      case SPECIFIED -> "More precise";
      case SHIFTED -> "Shifted";
      case SWITCHED -> "Another option";
      case REVERSED -> "Reversed";
      case WENT_QUIET -> "An answer before, and none since";
      case TOOK_A_POSITION -> "No answer before, and one since";
      case DIVIDED -> "Divided";
      case UNITED -> "No longer divided";
    };
  }

  @Override
  public String again(
      int times, PartialDate last, Subject actor, String question, String citation) {
    String when =
        times == 1
            ? English.date(last)
            : (times == 2 ? "twice" : Grammar.number(times) + " times")
                + ", the last "
                + English.when(last);
    return actor.name() + " on " + Grammar.quoted(question) + ", " + when + " " + citation;
  }

  @Override
  public String nothing() {
    return "nothing that counts";
  }

  @Override
  public String unchanged(PartialDate since) {
    return "Nothing new is on record since " + English.date(since) + ".";
  }
}
