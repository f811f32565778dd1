package stance.compare;

import java.util.List;
import stance.dossier.Position;

/**
 * How many of those whose words are counted gave no answer: beside a majority they are no part of
 * it, and no reader may take it for all.
 *
 * @param undecided who said that they have not decided
 * @param declined who were asked and did not answer
 * @param absent who took no part
 */
public record Unstated(int undecided, int declined, int absent) {

  /** Where nothing is counted, or all answered. */
  public static final Unstated NONE = new Unstated(0, 0, 0);

  static Unstated among(List<Word> words) {
    int undecided = 0;
    int declined = 0;
    int absent = 0;
    for (Word word : words) {
      Position.State state = word.stance().position().state();
      undecided += state == Position.State.UNDECIDED ? 1 : 0;
      declined += state == Position.State.DECLINED ? 1 : 0;
      absent += state == Position.State.ABSENT ? 1 : 0;
    }
    return new Unstated(undecided, declined, absent);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return undecided + declined + absent == 0;
  }
}
