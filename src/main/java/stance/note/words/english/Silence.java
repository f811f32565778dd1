package stance.note.words.english;

import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.ClaimWords;
import stance.note.words.ClaimWords.Filter;
import stance.words.English;

/** What is not on record, and on which questions: the words that all sentences on it share. */
final class Silence {

  private Silence() {}

  /** What completes "nothing is on record" where a note leaves something out. */
  static String within(Filter filter) {
    return filter.read(
        new Filter.Reader<>() {

          @Override
          public String allButOwnWords() {
            return "in their own words";
          }

          @Override
          public String weaker() {
            return "as strong as that";
          }

          @Override
          public String before(PartialDate day) {
            return "since " + English.date(day);
          }

          @Override
          public String after(PartialDate day) {
            return "up to "
                + (day.precision() == PartialDate.Precision.DAY ? "" : "the end of ")
                + English.date(day);
          }
        });
  }

  /** " no own words on record", " nothing on record since 2017": what somebody has. */
  static String none(Filter filter) {
    return filter instanceof ClaimWords.OnlyOwnWords
        ? " no own words on record"
        : " nothing on record " + within(filter);
  }

  /** " nothing is on record", or what of it where a note leaves something out. */
  static String onRecord(Optional<Filter> filter) {
    return filter
        .map(
            left ->
                left.isByDay()
                    ? " nothing is on record " + within(left)
                    : " nothing that counts here is on record")
        .orElse(" nothing is on record");
  }

  /** " on “Route”", " on two questions: Route and Toll". */
  static String on(List<String> questions) {
    return " on "
        + (questions.size() == 1
            ? Grammar.quoted(questions.get(0))
            : Grammar.number(questions.size()) + " questions: " + English.and(questions));
  }

  /** " on either question": on each of all that there are. */
  static String onAll(int questions) {
    return switch (questions) {
      case 1 -> " on the question";
      case 2 -> " on either question";
      default -> " on any of the " + Grammar.number(questions) + " questions";
    };
  }
}
