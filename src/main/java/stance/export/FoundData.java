package stance.export;

import java.util.List;
import java.util.Optional;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Stance;
import stance.words.AnswerWords;
import stance.words.Names;

/** The records found, as data and as a table. */
public final class FoundData {

  private static final String SCHEMA = "stance.find/1";

  private static final List<String> HEADER =
      List.of(
          "actor",
          "name",
          "question",
          "label",
          "state",
          "answer",
          "answer_text",
          "rejects",
          "if",
          "unless",
          "date",
          "evidence",
          "reported_by",
          "summary",
          "quote",
          "text",
          "note",
          "sources");

  private FoundData() {}

  /** The records as data, in their order. */
  public static Data of(Dossier dossier, List<ActorRecord> found) {
    Names names = new Names(dossier);
    return Data.fields()
        .with("schema", SCHEMA)
        .with("dossier", dossier.title())
        .with(
            "records",
            Data.items(
                found,
                record ->
                    Data.fields()
                        .with("actor", record.actor().text())
                        .with("record", EntryData.of(record.stance(), names))));
  }

  /** A row for each record. */
  public static FlatTable table(Dossier dossier, List<ActorRecord> found) {
    Names names = new Names(dossier);
    return new FlatTable(HEADER, found.stream().map(record -> row(record, names)).toList());
  }

  private static List<String> row(ActorRecord record, Names names) {
    Stance stance = record.stance();
    Question question = names.dossier().question(stance.question());
    Optional<Answer> given = stance.position().given();
    return List.of(
        record.actor().text(),
        names.dossier().actor(record.actor()).name(),
        question.id().text(),
        question.label(),
        stance.position().state().word(),
        joined(given.map(Answer::taken).orElse(List.of())),
        given.map(answer -> AnswerWords.of(question, answer)).orElse(""),
        joined(given.map(Answer::ruledOut).orElse(List.of())),
        joined(stance.position().conditions().required()),
        joined(stance.position().conditions().excluded()),
        stance.date().toString(),
        stance.evidence().word(),
        names.reportedBy(stance).orElse(""),
        stance.summary().orElse(""),
        stance.quote().map(Quote::text).orElse(""),
        stance.text().orElse(""),
        stance.note().orElse(""),
        String.join("; ", stance.sources().stream().map(Citation::inBrief).toList()));
  }

  private static String joined(List<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }
}
