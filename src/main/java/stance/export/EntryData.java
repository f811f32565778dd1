package stance.export;

import java.util.List;
import java.util.Optional;
import stance.document.Data;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.words.English;
import stance.words.Names;

/** The entries of a dossier as data, with the names of the files' keys where these have one. */
public final class EntryData {

  private EntryData() {}

  public static Data.Fields of(Actor actor) {
    return Data.fields()
        .with("id", actor.id().text())
        .with("name", actor.name())
        .with("label", actor.label())
        .with("kind", English.name(actor.kind()))
        .with("role", actor.role())
        .with("country", actor.country())
        .with(
            "speaksFor",
            Data.items(
                actor.speaksFor(),
                term ->
                    Data.fields()
                        .with("actor", term.speaksFor().text())
                        .with("from", term.from().map(PartialDate::toString))
                        .with("until", term.until().map(PartialDate::toString))));
  }

  public static Data.Fields of(Question question) {
    return Data.fields()
        .with("id", question.id().text())
        .with("label", question.label())
        .with("topic", question.topic())
        .with("asks", question.asks())
        .with("type", question.answers() instanceof AnswerSpace.Scale ? "scale" : "choice")
        .with(
            "answers",
            Data.items(
                question.answers().possible(),
                answer ->
                    Data.fields().with("id", answer.id().text()).with("text", answer.text())));
  }

  public static Data.Fields of(Condition condition) {
    return Data.fields()
        .with("id", condition.id().text())
        .with("label", condition.label())
        .with("means", condition.means())
        .with("question", condition.answer().map(named -> named.question().text()))
        .with("stance", condition.answer().map(named -> named.answer().text()));
  }

  public static Data.Fields of(Source source) {
    return Data.fields()
        .with("id", source.id().text())
        .with("title", source.title())
        .with("author", source.author())
        .with("publisher", source.publisher())
        .with("published", source.published().map(PartialDate::toString))
        .with("url", source.url())
        .with("language", source.language())
        .with("seen", source.seen().map(English::name))
        .with("note", source.note());
  }

  /** A record: its state and answer, then how it is known. */
  public static Data.Fields of(Stance stance, Names names) {
    Data.Fields fields = Data.fields().with("question", stance.question().text());
    return evidence(position(fields, stance.position()), stance, names, Optional.empty());
  }

  private static Data.Fields position(Data.Fields start, Position position) {
    return answer(
        start.with("state", position.state().word()), position.given(), position.conditions());
  }

  /** An answer and its conditions; empty lists where there is none. */
  private static Data.Fields answer(
      Data.Fields start, Optional<Answer> answer, Conditions conditions) {
    return start
        .with("answer", Data.texts(answer.map(Answer::taken).orElse(List.of())))
        .with("rejects", Data.texts(answer.map(Answer::ruledOut).orElse(List.of())))
        .with("if", Data.texts(conditions.required()))
        .with("unless", Data.texts(conditions.excluded()));
  }

  /** When and how a record is known, and by whom it was said where that is not the actor. */
  private static Data.Fields evidence(
      Data.Fields start, Stance stance, Names names, Optional<Id> via) {
    return start
        .with("date", stance.date().toString())
        .with("evidence", English.name(stance.evidence()))
        .with("reportedBy", names.reportedBy(stance))
        .with("via", via.map(Id::text))
        .with("summary", stance.summary())
        .with("quote", stance.quote().map(Quote::text))
        .with("note", stance.note())
        .with("sources", Data.items(stance.sources(), EntryData::citation));
  }

  static Data citation(Citation citation) {
    return Data.fields().with("id", citation.source().text()).with("locator", citation.locator());
  }
}
