package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The words from which the stance of a body is taken: those of its government on the day or, where
 * it has no head, of those in office; and, only where these said nothing, those of all others.
 *
 * @param bySpeaker the words of each speaker that has any, in time
 * @param carriedOver whether they are those of the others
 */
record Pool(List<List<Word>> bySpeaker, boolean carriedOver) {

  /** The pool among all words of a body on one question. */
  static Pool of(List<List<Word>> words, List<Government> governments, LocalDate day) {
    Optional<Government> government = Government.on(day, governments);
    Predicate<Word> current =
        government.isPresent()
            ? word -> government.get().period().overlaps(word.stance().date())
            : word -> word.speaker().isInOffice(day);
    List<List<Word>> ofToday = those(words, current);
    return ofToday.isEmpty() ? new Pool(words, !words.isEmpty()) : new Pool(ofToday, false);
  }

  private static List<List<Word>> those(List<List<Word>> words, Predicate<Word> wanted) {
    List<List<Word>> some = new ArrayList<>();
    for (List<Word> bySpeaker : words) {
      List<Word> kept = new ArrayList<>();
      for (Word word : bySpeaker) {
        if (wanted.test(word)) {
          kept.add(word);
        }
      }
      if (!kept.isEmpty()) {
        some.add(kept);
      }
    }
    return some;
  }
}
