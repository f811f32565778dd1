package stance.note.words.english;

import java.util.List;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;
import stance.note.words.HeadWords;
import stance.words.English;

/** What stands above the sections, in English. */
final class EnglishHead implements HeadWords {

  @Override
  public String title(String dossier, List<Subject> actors) {
    return title(
        dossier,
        actors.size() > Grammar.NAMED_AT_MOST ? actors.size() + " actors" : Grammar.and(actors));
  }

  @Override
  public String title(String dossier, String matter) {
    return dossier + ": " + matter;
  }

  @Override
  public String asOf(PartialDate date) {
    return "Positions as of " + English.date(date);
  }

  @Override
  public String onRecordTo(PartialDate day) {
    return "Positions on record to " + English.date(day);
  }

  @Override
  public String nothingOnRecord() {
    return "Nothing is on record";
  }

  @Override
  public String counting(List<Evidence> admitted) {
    return "Counting only stances that are "
        + English.or(admitted.stream().map(Evidence::word).toList());
  }

  @Override
  public String assuming(List<String> conditions) {
    return conditions.isEmpty()
        ? "Assuming that no condition is met"
        : "Assuming that " + English.and(conditions) + ", and that no other condition is met";
  }

  @Override
  public String selected(int questions, int all) {
    return "On "
        + questions
        + " of the "
        + English.count(all, "question", "questions")
        + " of the dossier";
  }

  @Override
  public String commonDate(PartialDate date) {
    return "Said " + English.when(date) + " where no date is given";
  }
}
