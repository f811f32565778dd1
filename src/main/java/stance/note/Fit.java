package stance.note;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The choice among the drafts of a note that has only so much room. */
public final class Fit {

  private Fit() {}

  /**
   * The fullest of the drafts that has few enough lines; where none has, the last. The drafts are
   * looked for by halves, so that few of them are written: each is to have no more lines than the
   * one before it.
   *
   * @param drafts the fullest first, one at least
   * @param most how many lines the note may have; without it, the first draft is taken unmeasured
   * @param lines counts the lines of a note as it will be laid out
   */
  public static Note fullest(
      List<Supplier<Note>> drafts, OptionalInt most, ToIntFunction<Note> lines) {
    if (most.isEmpty()) {
      return drafts.get(0).get();
    }
    int fullest = 0;
    int last = drafts.size() - 1;
    Optional<Note> fitting = Optional.empty();
    while (fullest < last) {
      int middle = (fullest + last) / 2;
      Note note = drafts.get(middle).get();
      if (lines.applyAsInt(note) <= most.getAsInt()) {
        last = middle;
        fitting = Optional.of(note);
      } else {
        fullest = middle + 1;
      }
    }
    return fitting.orElseGet(drafts.get(last));
  }
}
