package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.text.WordQuery;
import stance.words.English;
import stance.words.Names;
import stance.words.RecordWords;

/** The records found, each whole, with the words looked for marked. */
public final class FoundScreen {

  private final Names names;
  private final RecordItems records;
  private final WordQuery query;

  private FoundScreen(Dossier dossier, WordQuery query) {
    this.names = new Names(dossier);
    this.records = new RecordItems(names);
    this.query = query;
  }

  /** The screen of what was found. */
  public static Document of(Dossier dossier, List<ActorRecord> found, WordQuery query) {
    FoundScreen screen = new FoundScreen(dossier, query);
    DocumentBuilder document = new DocumentBuilder();
    int all = ActorRecord.of(dossier).size();
    document.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING),
            Styled.of(
                "found " + found.size() + " of " + English.count(all, "record", "records"),
                Role.MUTED)));
    if (found.isEmpty()) {
      document.addParagraph(Styled.of("No record is as asked for."));
    }
    for (ActorRecord record : found) {
      document.startPart();
      document.add(new Block.Items(List.of(screen.item(record))));
    }
    return document.build();
  }

  private Block.Item item(ActorRecord record) {
    Stance stance = record.stance();
    Question question = names.dossier().question(stance.question());
    List<Block.Prose> under = new ArrayList<>();
    List<Styled> body = records.body(stance);
    for (int i = 0; i < body.size() - 1; i++) {
      under.add(new Block.Paragraph(query.marked(body.get(i).text())));
    }
    under.add(new Block.Paragraph(body.get(body.size() - 1)));
    return new Block.Item(
        Styled.of(English.date(stance.date()) + ", ")
            .plus(names.actor(record.actor()), Role.ACTOR)
            .plus(" on " + question.label() + ": ")
            .plus(RecordItems.ended(records.position(question, stance)))
            .plus(" ")
            .plus(SentenceEnd.ended(English.capitalized(new RecordWords(names).known(stance)))),
        under);
  }
}
