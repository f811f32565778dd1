package stance.note.style;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.note.Note;
import stance.note.NoteRequest;

/** The styles of notes. */
public enum NoteStyles {
  /** One to two pages, by numbered paragraphs. */
  NOTE(OptionalInt.empty(), request -> Stream.of(BriefingNote.of(request))),
  /** For those who have a minute: 24 lines. */
  CARD(OptionalInt.of(24), BriefingCard::drafts),
  /** For an actor, to correct what is recorded of it. */
  REPLY(OptionalInt.empty(), request -> Stream.of(ReplyForm.of(request)));

  private final OptionalInt mostLines;
  private final Function<NoteRequest, Stream<Note>> drafts;

  NoteStyles(OptionalInt mostLines, Function<NoteRequest, Stream<Note>> drafts) {
    this.mostLines = mostLines;
    this.drafts = drafts;
  }

  /** How many lines a note of this style may have. */
  public OptionalInt mostLines() {
    return mostLines;
  }

  /** The notes that answer a request, the fullest first: the first with few enough lines is it. */
  public Stream<Note> drafts(NoteRequest request) {
    return drafts.apply(request);
  }
}
