package stance.export.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Basis;
import stance.compare.Speaker;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.export.tables.Column.Type;

/**
 * What a dossier holds, once more, in the form in which plain SQL can work out findings of it: days
 * as numbers, sets of answers as texts, and who speaks for whom through others already followed.
 */
public final class SqlTables {

  private SqlTables() {}

  /** The tables. */
  public static List<Table> of(Dossier dossier) {
    List<Given> given = Given.all(dossier);
    return List.of(
        actors(dossier),
        speakers(dossier),
        questions(dossier),
        implications(dossier),
        records(dossier),
        said(given),
        options(given),
        terms(dossier),
        conditions(dossier));
  }

  private static Table actors(Dossier dossier) {
    return new TableOf<Actor>("sql_actors", "An actor, as findings.sql reads it")
        .must("actor", Type.ID, "its id", Actor::id)
        .may("country", Type.TEXT, "its country", Actor::country)
        .must(
            "majority",
            Type.TRUTH,
            "whether it decides by majority",
            actor -> actor.decides() == Actor.Decides.MAJORITY)
        .key("actor")
        .link("actor", "actors")
        .of(dossier.actors());
  }

  private record Voice(Id body, Id speaker, int place, Speaker.Term term) {}

  private static Table speakers(Dossier dossier) {
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    List<Voice> voices = new ArrayList<>();
    for (Actor body : dossier.actors()) {
      for (Speaker speaker : table.speakers(body.id())) {
        List<Speaker.Term> terms = speaker.terms();
        for (int i = 0; i < terms.size(); i++) {
          voices.add(new Voice(body.id(), speaker.actor().id(), i, terms.get(i)));
        }
      }
    }
    return new TableOf<Voice>(
            "sql_speakers",
            "The time in which an actor speaks for a body, itself or through others; for itself,"
                + " always")
        .must("body", Type.ID, "for whom", Voice::body)
        .must("speaker", Type.ID, "who speaks", Voice::speaker)
        .must("place", Type.WHOLE, "its place among these, from 0", Voice::place)
        .must(
            "office",
            Type.WHOLE,
            "as what: 1 head, 2 the body itself, 3 principal, 4 member, 5 envoy",
            voice -> SqlNumbers.place(voice.term().office()))
        .mustDay("from_day", "the first day", voice -> voice.term().period().from())
        .mustDay("until_day", "the last day", voice -> voice.term().period().until())
        .key("body", "speaker", "place")
        .link("body", "actors")
        .link("speaker", "actors")
        .of(voices);
  }

  private static Table questions(Dossier dossier) {
    return new TableOf<Question>("sql_questions", "A question, as findings.sql reads it")
        .must("question", Type.ID, "its id", Question::id)
        .must(
            "choice",
            Type.TRUTH,
            "whether options are to be chosen, and no level",
            question -> question.answers().type() == AnswerSpace.Type.CHOICE)
        .must(
            "two_sided",
            Type.TRUTH,
            "whether the lower half of its levels is against",
            question -> question.answers().twoSided())
        .must(
            "own_country",
            Type.TRUTH,
            "whether each speaks of its own country",
            question -> question.about().equals(Optional.of(Question.About.OWN_COUNTRY)))
        .must(
            "steps",
            Type.WHOLE,
            "the number of its last answer, from 0",
            question -> question.answers().possible().size() - 1)
        .key("question")
        .link("question", "questions")
        .of(dossier.questions());
  }

  private static Table implications(Dossier dossier) {
    return new TableOf<Placed<Question, Question.Implication>>(
            "sql_implications", "What an answer implies for another question")
        .must("question", Type.ID, "the question", row -> row.of().id())
        .must("place", Type.WHOLE, "its place among these, from 0", Placed::position)
        .must(
            "said",
            Type.TEXT,
            "the answer to it",
            row -> Given.text(row.of().taking(row.value().answer())))
        .must(
            "implied_question", Type.ID, "what is answered thereby", row -> row.value().question())
        .must("implied_answer", Type.ID, "by which answer", row -> row.value().implied())
        .key("question", "place")
        .linkBySameNames("sql_said", "question", "said")
        .link(
            List.of("implied_question", "implied_answer"), "answers", List.of("question", "answer"))
        .of(Placed.all(dossier.questions(), Question::implies));
  }

  private static Table records(Dossier dossier) {
    return new TableOf<ActorRecord>("sql_records", "A record, as findings.sql reads it")
        .must("record", Type.TEXT, "its id", StanceTables::id)
        .must("actor", Type.ID, "who said it", ActorRecord::actor)
        .must("question", Type.ID, "on which question", record -> record.stance().question())
        .must("place", Type.WHOLE, "its place in the actor's file, from 0", ActorRecord::position)
        .mustDay(
            "first_day", "the first day of its date", record -> record.stance().date().firstDay())
        .mustDay("last_day", "the last day of its date", record -> record.stance().date().lastDay())
        .must(
            "moment",
            Type.WHOLE,
            "its place in time: three times the first day, and 0 of a year, 1 of a month, 2 of a"
                + " day",
            record -> SqlNumbers.moment(record.stance().date()))
        .must(
            "evidence",
            Type.WHOLE,
            "how it is known: 1 direct, 2 reported, 3 claimed, 4 inferred",
            record -> SqlNumbers.place(record.stance().evidence()))
        .must(
            "state",
            Type.WHOLE,
            "1 stated, 2 undecided, 3 declined, 4 absent",
            record -> SqlNumbers.place(position(record).state()))
        .mayDay(
            "readable_day",
            "the earliest first day of its sources, unless one has no date",
            record -> readable(dossier, record.stance()))
        .may("claimant", Type.ID, "whose claim it is", record -> record.stance().claimant())
        .may(
            "said",
            Type.TEXT,
            "its answer: what it takes and, after a bar, what it rules out",
            record -> position(record).given().map(Given::text))
        .must(
            "terms",
            Type.TEXT,
            "its conditions: those it needs and, after a bar, those that end it",
            record -> terms(position(record).conditions()))
        .key("record")
        .link("record", "stances")
        .link("actor", "actors")
        .link("question", "questions")
        .link("claimant", "actors")
        .linkBySameNames("sql_said", "question", "said")
        .of(ActorRecord.of(dossier));
  }

  /** From when on it could be read, as far as the dates of its sources tell. */
  private static Optional<LocalDate> readable(Dossier dossier, Stance stance) {
    List<LocalDate> days =
        stance.sources().stream()
            .flatMap(citation -> dossier.source(citation.source()).published().stream())
            .map(PartialDate::firstDay)
            .toList();
    return days.size() == stance.sources().size()
        ? days.stream().min(LocalDate::compareTo)
        : Optional.empty();
  }

  private static Position position(ActorRecord record) {
    return record.stance().position();
  }

  private static String terms(Conditions conditions) {
    return Given.words(conditions.required()) + "|" + Given.words(conditions.excluded());
  }

  private static Table said(List<Given> given) {
    return new TableOf<Given>(
            "sql_said",
            "An answer that a record gives, that a condition is, or that implies another")
        .must("question", Type.ID, "the question", one -> one.question().id())
        .must("said", Type.TEXT, "the answer", Given::text)
        .must("same_as", Type.TEXT, "the same for all that count as the same", Given::sameAs)
        .must(
            "accepts", Type.WHOLE, "how many answers it takes", one -> one.answer().taken().size())
        .may("level", Type.WHOLE, "the number of its level, from 0", Given::level)
        .key("question", "said")
        .link("question", "questions")
        .of(given);
  }

  private record Option(Given of, Id answer, boolean accepted) {}

  private static Table options(List<Given> given) {
    List<Option> options = new ArrayList<>();
    for (Given one : given) {
      Answer answer = one.answer();
      answer.taken().forEach(id -> options.add(new Option(one, id, true)));
      answer.ruledOut().forEach(id -> options.add(new Option(one, id, false)));
    }
    return new TableOf<Option>(
            "sql_options", "A level or an option that an answer takes or rules out")
        .must("question", Type.ID, "the question", row -> row.of().question().id())
        .must("said", Type.TEXT, "the answer as a whole", row -> row.of().text())
        .must("answer", Type.ID, "the level or the option", Option::answer)
        .must("accepted", Type.TRUTH, "true: taken; false: ruled out", Option::accepted)
        .key("question", "said", "answer")
        .linkBySameNames("sql_said", "question", "said")
        .linkBySameNames("answers", "question", "answer")
        .of(options);
  }

  private record Term(ActorRecord record, Id condition, boolean required) {}

  private static Table terms(Dossier dossier) {
    List<Term> terms = new ArrayList<>();
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Conditions conditions = position(record).conditions();
      conditions.required().forEach(id -> terms.add(new Term(record, id, true)));
      conditions.excluded().forEach(id -> terms.add(new Term(record, id, false)));
    }
    return new TableOf<Term>("sql_terms", "A condition on which a record depends")
        .must("record", Type.TEXT, "the record", row -> StanceTables.id(row.record()))
        .must("condition", Type.ID, "the condition", Term::condition)
        .must("required", Type.TRUTH, "true: if; false: unless", Term::required)
        .key("record", "condition")
        .link("record", "stances")
        .link("condition", "conditions")
        .of(terms);
  }

  private static Table conditions(Dossier dossier) {
    return new TableOf<Condition>("sql_conditions", "A condition, as findings.sql reads it")
        .must("condition", Type.ID, "its id", Condition::id)
        .may(
            "question",
            Type.ID,
            "the question that it answers",
            condition -> condition.answer().map(Condition.NamedAnswer::question))
        .may(
            "said",
            Type.TEXT,
            "by which answer",
            condition -> Given.named(dossier, condition).map(Given::text))
        .mayDay(
            "met_from",
            "the first day on which the world has met it",
            condition -> condition.met().map(Condition.Met::from).map(PartialDate::lastDay))
        .mayDay(
            "met_until",
            "the last such day",
            condition -> condition.met().flatMap(Condition.Met::until).map(PartialDate::lastDay))
        .key("condition")
        .link("condition", "conditions")
        .linkBySameNames("sql_said", "question", "said")
        .of(dossier.conditions());
  }
}
