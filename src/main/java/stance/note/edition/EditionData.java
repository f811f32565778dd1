package stance.note.edition;

import java.util.Optional;
import stance.compare.Change;
import stance.compare.EntryEdit;
import stance.compare.Standing;
import stance.document.Data;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.Note;
import stance.note.edition.EditionPaper.Told;
import stance.note.recheck.FindingMove;
import stance.note.words.SectionKind;

/** What changed since an edition as data: the schema {@code stance.edition/1}. */
public final class EditionData {

  private EditionData() {}

  /** The whole paper, in its own order. */
  public static Data of(EditionPaper paper) {
    Edition edition = paper.edition();
    return Data.fields()
        .with("schema", "stance.edition/1")
        .with("dossier", paper.now().dossier())
        .with("title", paper.note().title())
        .with("edition", edition(edition))
        .with("now", now(paper.now()))
        .with("joined", Data.texts(paper.changes().joined()))
        .with("left", Data.texts(paper.changes().left()))
        .with("findings", Data.items(paper.changes().findings(), EditionData::placed))
        .with("since", Data.items(paper.since(), EditionData::told))
        .with("edited", Data.items(paper.edited(), EditionData::told))
        .with("entries", Data.items(paper.changes().entries(), EditionData::entry))
        .with("paragraphs", Data.items(edition.paragraphs(), EditionData::paragraph))
        .with("sources", Data.items(paper.note().sources(), EditionData::source));
  }

  private static Data edition(Edition edition) {
    return Data.fields()
        .with("asOf", edition.then().comparison().basis().asOf().map(PartialDate::toString))
        .with("day", edition.then().day().map(PartialDate::toString))
        .with("data", edition.fingerprint())
        .with("dataIs", edition.data().word())
        .with("version", edition.version())
        .with("editedByHand", edition.editedByHand())
        .with("madeWith", edition.arguments());
  }

  private static Data now(Note note) {
    return Data.fields()
        .with("asOf", note.asOf().map(PartialDate::toString))
        .with("day", note.method().day().or(note::asOf).map(PartialDate::toString))
        .with("data", note.method().fingerprint())
        .with("version", note.method().version())
        .with("madeWith", note.method().arguments());
  }

  private static Data placed(Placed placed) {
    return Data.fields()
        .with("question", placed.question().id().text())
        .with("then", placed.then().map(SectionKind::word))
        .with("now", placed.now().map(SectionKind::word));
  }

  private static Data told(Told told) {
    Movement movement = told.movement();
    return Data.fields()
        .with("actor", movement.actor().text())
        .with("question", movement.question().id().text())
        .with("change", movement.way().word())
        .with("kind", movement.kind().map(Change.Kind::word))
        .with("keys", Data.texts(movement.keys()))
        .with("then", standing(movement.then(), told.then()))
        .with("now", standing(movement.now(), told.now()));
  }

  private static Data standing(Standing standing, Optional<String> text) {
    return Data.fields()
        .with("state", standing.state().word())
        .with("text", text.map(said -> said.replace('\u00A0', ' ')))
        .with("records", Data.items(standing.words(), EditionData::record));
  }

  private static Data record(Standing.Spoken spoken) {
    return Data.fields()
        .with("speaker", spoken.speaker().text())
        .with("date", spoken.stance().date().toString())
        .with("evidence", spoken.stance().evidence().word());
  }

  private static Data entry(EntryEdit edit) {
    return Data.fields()
        .with("kind", edit.kind().word())
        .with("id", edit.id().map(Id::text))
        .with("keys", Data.texts(edit.keys().stream().map(key -> key.key().name()).toList()));
  }

  private static Data paragraph(FindingMove move) {
    return Data.fields()
        .with("matter", move.matter())
        .with("then", move.before())
        .with("now", move.now());
  }

  private static Data source(Note.Reference source) {
    return Data.fields()
        .with("number", source.number())
        .with("id", source.id().text())
        .with("text", source.text())
        .with("url", source.url());
  }
}
