package stance.cli;

import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.Fit;
import stance.note.Note;
import stance.note.NoteData;
import stance.note.NoteDocument;
import stance.render.DocumentText;

/** The note that options ask for, and what it is written as. */
final class NoteForms {

  private NoteForms() {}

  /**
   * The note.
   *
   * @param day of the note, if it is neither asked for nor the dossier's latest
   */
  static Note note(NoteOptions options, Optional<PartialDate> day) {
    return Fit.fullest(
        options.style().drafts(options.request(day)),
        options.style().mostLines(),
        draft -> DocumentText.lines(NoteDocument.page(draft), options.page()).size());
  }

  /** The note in its forms, below the line that its writer puts on top. */
  static Forms of(Note note, Optional<String> head) {
    return Forms.withoutSheet(() -> NoteDocument.of(note, head), () -> NoteData.of(note));
  }
}
