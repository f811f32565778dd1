package stance.note;

import java.util.Optional;
import stance.document.Data;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/** A note as data: the schema {@code stance.brief/2}. */
public final class NoteData {

  private NoteData() {}

  /** The whole note, in its own order. */
  public static Data of(Note note) {
    return Data.fields()
        .with("schema", "stance.brief/2")
        .with("style", note.style())
        .with("dossier", note.dossier())
        .with("asOf", note.asOf().map(PartialDate::toString))
        .with("title", note.title())
        .with("opening", Data.texts(note.opening()))
        .with("actors", Data.items(note.actors(), NoteData::actor))
        .with("sections", Data.items(note.sections(), NoteData::section))
        .with("annex", annex(note))
        .with("sources", Data.items(note.sources(), NoteData::source))
        .with("method", method(note.method()));
  }

  private static Data actor(Note.Participant actor) {
    return Data.fields()
        .with("id", actor.id().text())
        .with("name", actor.name())
        .with("role", actor.role());
  }

  private static Data section(Note.Section section) {
    return Data.fields()
        .with("kind", section.kind().word())
        .with("heading", section.heading())
        .with("paragraphs", Data.items(section.items(), NoteData::paragraph));
  }

  private static Data annex(Note note) {
    return Data.orNothing(
        note.annex()
            .map(
                annex ->
                    Data.fields()
                        .with("columns", Data.texts(annex.columns()))
                        .with("rows", Data.items(annex.rows(), NoteData::row))
                        .with("key", Data.texts(annex.key()))));
  }

  private static Data row(Annex.Row row) {
    return Data.fields()
        .with("question", row.question().text())
        .with("label", row.label())
        .with(
            "cells",
            Data.texts(
                row.cells().stream().map(cell -> cell.text().replace('\u00A0', ' ')).toList()));
  }

  private static Data paragraph(Note.Item item) {
    return Data.fields()
        .with("number", item.number())
        .with("question", item.question().map(Id::text))
        .with("lead", Optional.of(item.lead()).filter(lead -> !lead.isEmpty()))
        .with("text", item.text().replace('\u00A0', ' '));
  }

  private static Data source(Note.Reference source) {
    return Data.fields()
        .with("number", source.number())
        .with("id", source.id().text())
        .with("text", source.text())
        .with("url", source.url());
  }

  private static Data method(Note.Method method) {
    return Data.fields()
        .with("version", method.version())
        .with("day", method.day().map(PartialDate::toString))
        .with("data", method.fingerprint())
        .with("actors", method.actors())
        .with("questions", method.questions())
        .with("stances", method.stances())
        .with("sources", method.sources())
        .with("madeWith", method.arguments());
  }
}
