package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.export.tables.Column.Type;

/** The tables of the records, and of the sources that they cite. */
final class StanceTables {

  private StanceTables() {}

  static List<Table> of(Dossier dossier) {
    List<ActorRecord> records = ActorRecord.of(dossier);
    return List.of(
        sources(dossier.sources()),
        stances(records),
        answers(records),
        conditions(records),
        citations(records));
  }

  /** The id of a record: {@code sajjan/mission/2017-11-09}. */
  static String id(ActorRecord record) {
    return record.actor() + "/" + record.stance().question() + "/" + record.stance().date();
  }

  private static Table sources(List<Source> sources) {
    return new TableOf<Source>("sources", "A published source that records cite")
        .keys(Source.keys(), source -> source)
        .key("id")
        .of(sources);
  }

  private static Table stances(List<ActorRecord> records) {
    return new TableOf<ActorRecord>(
            "stances", "What an actor said on one question on one date, and how that is known")
        .must("id", Type.TEXT, "its id: actor/question/date", StanceTables::id)
        .must("actor", Type.ID, "who said it", ActorRecord::actor)
        .must(
            "position", Type.WHOLE, "its place in the actor's file, from 0", ActorRecord::position)
        .must("question", Type.ID, "on which question", record -> record.stance().question())
        .word(
            "state",
            Position.State.class,
            "whether an answer was given, or why not",
            record -> record.stance().position().state())
        .must(
            "date",
            Type.DATE,
            "when it was said, as precisely as it is known",
            record -> record.stance().date())
        .must(
            "first_day",
            Type.DAY,
            "the first day of the date, by which records are ordered",
            record -> record.stance().date().firstDay())
        .must(
            "last_day",
            Type.DAY,
            "the last day of the date, by which it had been said",
            record -> record.stance().date().lastDay())
        .oneOf(
            "precision",
            List.of("year", "month", "day"),
            "what of the date is known: year, month or day",
            record -> record.stance().date().precision().name().toLowerCase(Locale.ROOT))
        .word("evidence", Evidence.class, "how it is known", record -> record.stance().evidence())
        .keys(Stance.keys(), ActorRecord::stance)
        .key("id")
        .link("actor", "actors")
        .link("question", "questions")
        .link("claimant", "actors")
        .of(records);
  }

  private record Taken(ActorRecord record, Id answer, boolean accepted) {}

  private static Table answers(List<ActorRecord> records) {
    List<Taken> taken = new ArrayList<>();
    for (ActorRecord record : records) {
      if (record.stance().position() instanceof Position.Stated stated) {
        Answer answer = stated.answer();
        answer.taken().forEach(id -> taken.add(new Taken(record, id, true)));
        answer.ruledOut().forEach(id -> taken.add(new Taken(record, id, false)));
      }
    }
    return new TableOf<Taken>(
            "stance_answers", "A level or an option that a record takes, or rules out")
        .must("stance", Type.TEXT, "the record", row -> id(row.record()))
        .must("question", Type.ID, "its question", row -> row.record().stance().question())
        .must("answer", Type.ID, "the level or the option", Taken::answer)
        .must("accepted", Type.TRUTH, "true: taken; false: ruled out", Taken::accepted)
        .key("stance", "answer")
        .link("stance", "stances")
        .linkBySameNames("answers", "question", "answer")
        .of(taken);
  }

  private record Term(ActorRecord record, Id condition, String role, int position) {}

  private static Table conditions(List<ActorRecord> records) {
    List<Term> terms = new ArrayList<>();
    for (ActorRecord record : records) {
      var conditions = record.stance().position().conditions();
      for (Id id : conditions.required()) {
        terms.add(new Term(record, id, "if", conditions.required().indexOf(id)));
      }
      for (Id id : conditions.excluded()) {
        terms.add(new Term(record, id, "unless", conditions.excluded().indexOf(id)));
      }
    }
    return new TableOf<Term>("stance_conditions", "A condition on which a record depends")
        .must("stance", Type.TEXT, "the record", row -> id(row.record()))
        .must("condition", Type.ID, "the condition", Term::condition)
        .oneOf(
            "role",
            List.of("if", "unless"),
            "if: it holds when this is met; unless: as long as it is not",
            Term::role)
        .must("position", Type.WHOLE, "its place among those of its role, from 0", Term::position)
        .key("stance", "condition")
        .link("stance", "stances")
        .link("condition", "conditions")
        .of(terms);
  }

  private static Table citations(List<ActorRecord> records) {
    return CitationTable.of(
        new TableOf<Placed<ActorRecord, Citation>>("citations", "Where a record can be read")
            .must("stance", Type.TEXT, "the record", row -> id(row.of()))
            .link("stance", "stances"),
        "stance",
        Placed.all(records, record -> record.stance().sources()));
  }
}
