package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stance.dossier.Question;

/** Whether those who speak for a body part: at one moment, or after the voice, and of late. */
final class Division {

  private Division() {}

  /** Those between whom a body is divided, its voice among them; none where it is not. */
  static List<Word> around(Word voice, List<Word> stated, Question question, LocalDate day) {
    List<Word> counted = new ArrayList<>();
    LocalDate latest = LocalDate.MIN;
    for (Word word : stated) {
      if (word.equals(voice) || countsBeside(voice, word)) {
        counted.add(word);
        LocalDate said = word.stance().date().firstDay();
        latest = said.isAfter(latest) ? said : latest;
      }
    }
    return Span.HALF_YEAR.reaches(latest, day) && anyOpposed(counted, question)
        ? counted
        : List.of();
  }

  private static boolean countsBeside(Word voice, Word word) {
    boolean atOneMoment =
        Span.between(voice.stance().date(), word.stance().date()) <= Span.MOMENT.days();
    return !word.office().isBelow(voice.office()) && atOneMoment
        || Word.IN_TIME.compare(word, voice) > 0;
  }

  private static boolean anyOpposed(List<Word> words, Question question) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (Relation.opposed(question, words.get(i), words.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
