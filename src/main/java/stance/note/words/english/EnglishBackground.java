package stance.note.words.english;

import stance.dossier.PartialDate;
import stance.note.words.BackgroundWords;
import stance.words.English;

/** What the matter is and what happened, in English. */
final class EnglishBackground implements BackgroundWords {

  @Override
  public String matter() {
    return "The matter";
  }

  @Override
  public String dates() {
    return "Dates";
  }

  @Override
  public String past(PartialDate date, String event, String citation) {
    return English.date(date) + ", " + event + " " + citation;
  }

  @Override
  public String next(PartialDate date, String event, String citation) {
    return "next, " + English.date(date) + ", " + event + " " + citation;
  }
}
