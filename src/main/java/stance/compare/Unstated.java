package stance.compare;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Id;

/**
 * Those of whom the words are counted and who gave no answer: beside a majority they are no part of
 * it, and no reader may take it for all.
 *
 * @param undecided who said that they have not decided
 * @param declined who were asked and did not answer
 * @param absent who took no part
 */
public record Unstated(List<Id> undecided, List<Id> declined, List<Id> absent) {

  /** Where nothing is counted, or all answered. */
  public static final Unstated NONE = new Unstated(List.of(), List.of(), List.of());

  public Unstated {
    undecided = List.copyOf(undecided);
    declined = List.copyOf(declined);
    absent = List.copyOf(absent);
  }

  static Unstated among(List<Word> words) {
    List<Id> undecided = new ArrayList<>();
    List<Id> declined = new ArrayList<>();
    List<Id> absent = new ArrayList<>();
    for (Word word : words) {
      switch (word.stance().position().state()) {
        case STATED -> {}
        case UNDECIDED -> undecided.add(word.by());
        case DECLINED -> declined.add(word.by());
        case ABSENT -> absent.add(word.by());
      }
    }
    return new Unstated(undecided, declined, absent);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return undecided.isEmpty() && declined.isEmpty() && absent.isEmpty();
  }
}
