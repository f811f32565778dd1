package stance.note;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A kind of note: for whom it is, how much it may hold, and how it is written. */
public interface NoteStyle extends PaperKind {

  /** The word that asks for it. */
  @Override
  String name();

  /** What the help says of it beside its name. */
  String remark();

  /** How many lines it may have. */
  OptionalInt mostLines();

  /** Whether it is on one actor alone. */
  boolean isOfOneActor();

  /** Whether changes and positions in full can be added to it. */
  boolean takesAdditions();

  /**
   * The notes that answer a request, one at least, the fullest first: none has more lines than the
   * one before it.
   */
  List<Supplier<Note>> drafts(NoteRequest request);
}
