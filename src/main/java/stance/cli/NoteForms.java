package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.document.Block;
import stance.document.Document;
import stance.dossier.PartialDate;
import stance.note.Fit;
import stance.note.Note;
import stance.note.NoteData;
import stance.note.NoteDocument;
import stance.render.DocumentText;
import stance.text.Styled;

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
    return Forms.withoutSheet(() -> NoteDocument.of(note, head), () -> NoteData.of(note))
        .onPage(() -> titled(NoteDocument.of(note, head), note));
  }

  /** The same under one title that says what it is, about whom, and as of when. */
  private static Document titled(Document document, Note note) {
    List<Styled> told = List.of(Styled.of(note.title()), Styled.of(note.opening().get(0)));
    List<List<Block>> parts = new ArrayList<>();
    for (List<Block> part : document.parts()) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : part) {
        boolean repeats =
            block instanceof Block.Paragraph paragraph && told.contains(paragraph.text());
        if (block instanceof Block.Title title) {
          blocks.add(new Block.Title(title.left().plus(": ").plus(told.get(0)), told.get(1)));
        } else if (!repeats) {
          blocks.add(block);
        }
      }
      parts.add(blocks);
    }
    return new Document(parts);
  }
}
