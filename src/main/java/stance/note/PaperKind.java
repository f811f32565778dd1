package stance.note;

import stance.note.words.NoteLanguage;

/** What kind of paper something written is, whatever it says. */
public interface PaperKind {

  /** The word for it. */
  String name();

  /** What kind of paper it is, as its first line says in this language. */
  String heading(NoteLanguage language);

  Note.Layout layout();
}
