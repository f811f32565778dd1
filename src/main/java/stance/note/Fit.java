package stance.note;

import java.util.Iterator;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The choice among the drafts of a note that has only so much room. */
public final class Fit {

  private Fit() {}

  /**
   * The first of the drafts, the fullest coming first, that has few enough lines; where none has,
   * the last. No more drafts are written than are looked at.
   *
   * @param drafts one at least
   * @param most how many lines the note may have; without it, the first draft is taken unmeasured
   * @param lines counts the lines of a note as it will be laid out
   */
  public static Note fullest(Stream<Note> drafts, OptionalInt most, ToIntFunction<Note> lines) {
    Iterator<Note> rest = drafts.iterator();
    Note note = rest.next();
    while (most.isPresent() && lines.applyAsInt(note) > most.getAsInt() && rest.hasNext()) {
      note = rest.next();
    }
    return note;
  }
}
