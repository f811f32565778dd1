package stance.note.style;

import java.util.List;
import java.util.Optional;
import stance.note.NoteStyle;

/** The styles of notes. */
public final class NoteStyles {

  /** All of them; the first is the one that is meant where none is asked for. */
  public static final List<NoteStyle> ALL =
      List.of(new BriefingNote(), new BriefingCard(), new ReplyForm());

  private NoteStyles() {}

  public static NoteStyle usual() {
    return ALL.get(0);
  }

  /** The style of this name; nothing where none has it. */
  public static Optional<NoteStyle> named(String name) {
    return ALL.stream().filter(style -> style.name().equals(name)).findFirst();
  }
}
