package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.export.tables.Column.Type;

/**
 * The records as the event list of Discourse Network Analyzer: a row for each concept that an actor
 * agrees with or not. Of a question with two sides that is the question; of any other each answer
 * that can be given. What takes no side is in no row.
 */
public final class EventList {

  private final Dossier dossier;
  private final List<Event> events = new ArrayList<>();

  private EventList(Dossier dossier) {
    this.dossier = dossier;
  }

  private record Event(
      int number, Actor actor, Stance stance, String concept, boolean agreement, Source source) {}

  /** The records of the actors that count, in the order of time. */
  public static Table of(StandingTable standings, List<Actor> actors, List<Question> questions) {
    EventList list = new EventList(standings.dossier());
    record Said(Actor actor, Stance stance) {}
    List<Said> all = new ArrayList<>();
    for (Actor actor : actors) {
      standings.admitted(actor).forEach(stance -> all.add(new Said(actor, stance)));
    }
    all.sort((one, other) -> one.stance().date().compareTo(other.stance().date()));
    for (Said said : all) {
      questions.stream()
          .filter(question -> question.id().equals(said.stance().question()))
          .forEach(question -> list.add(said.actor(), said.stance(), question));
    }
    return list.table();
  }

  private void add(Actor actor, Stance stance, Question question) {
    Optional<Answer> answer = stance.position().given();
    if (answer.isEmpty()) {
      return;
    }
    AnswerSpace space = question.answers();
    if (space.twoSided()) {
      int middle = space.possible().size() - 1;
      int side = 2 * space.positionOf(answer.get().taken().get(0)).orElseThrow() - middle;
      if (side != 0) {
        add(actor, stance, question.label(), side > 0);
      }
      return;
    }
    for (AnswerSpace.Possible possible : space.possible()) {
      String concept = question.label() + ": " + possible.text();
      if (answer.get().taken().contains(possible.id())) {
        add(actor, stance, concept, true);
      } else if (answer.get().ruledOut().contains(possible.id())) {
        add(actor, stance, concept, false);
      }
    }
  }

  private void add(Actor actor, Stance stance, String concept, boolean agreement) {
    Source source = dossier.source(stance.sources().get(0).source());
    events.add(new Event(events.size() + 1, actor, stance, concept, agreement, source));
  }

  private Table table() {
    return new TableOf<Event>(
            "statements", "That an actor agreed with a concept, or disagreed, on a day")
        .delimited(";")
        .must("statement_id", Type.WHOLE, "its number, from 1", Event::number)
        .must(
            "time",
            Type.TEXT,
            "when it was said; the first day of a date that is not known to the day",
            event -> event.stance().date().firstDay() + " 00:00:00")
        .may("person", Type.TEXT, "who said it, where that is a person", EventList::person)
        .may("organization", Type.TEXT, "for whom, or the body itself", this::organization)
        .must("concept", Type.TEXT, "with what it agreed or disagreed", Event::concept)
        .oneOf(
            "agreement",
            List.of("1", "0"),
            "1: agreed; 0: disagreed",
            event -> event.agreement() ? "1" : "0")
        .may("start_position", Type.WHOLE, "not known here", event -> Optional.empty())
        .may("stop_position", Type.WHOLE, "not known here", event -> Optional.empty())
        .must("text", Type.TEXT, "what was said, in words", event -> event.stance().inWords())
        .may("coder", Type.TEXT, "not known here", event -> Optional.empty())
        .must("document_id", Type.ID, "its first source", event -> event.source().id())
        .may("document_title", Type.TEXT, "the source's title", event -> event.source().title())
        .may("document_author", Type.TEXT, "its author", event -> event.source().author())
        .must("document_source", Type.TEXT, "its publisher", event -> event.source().publisher())
        .may("document_section", Type.TEXT, "where in it", event -> locator(event.stance()))
        .may("document_type", Type.TEXT, "what it is", event -> event.source().medium())
        .must("question", Type.ID, "the question", event -> event.stance().question())
        .must("actor", Type.ID, "the actor", event -> event.actor().id())
        .oneOf(
            "precision",
            List.of("year", "month", "day"),
            "what of the date is known",
            event -> event.stance().date().precision().name().toLowerCase(Locale.ROOT))
        .key("statement_id")
        .link("document_id", "sources")
        .link("question", "questions")
        .link("actor", "actors")
        .of(events);
  }

  private static Optional<String> person(Event event) {
    return Optional.of(event.actor())
        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .map(Actor::name);
  }

  /** The first body for which a person spoke at the time. */
  private Optional<String> organization(Event event) {
    Actor actor = event.actor();
    if (actor.kind() != Actor.Kind.PERSON) {
      return Optional.of(actor.name());
    }
    for (TermOfOffice term : actor.speaksFor()) {
      boolean begun =
          term.from()
              .map(from -> !from.firstDay().isAfter(event.stance().date().lastDay()))
              .orElse(true);
      boolean open =
          term.until()
              .map(until -> !until.lastDay().isBefore(event.stance().date().firstDay()))
              .orElse(true);
      if (begun && open) {
        return Optional.of(name(term.speaksFor()));
      }
    }
    return Optional.empty();
  }

  private String name(Id actor) {
    return dossier.actor(actor).name();
  }

  private static Optional<String> locator(Stance stance) {
    return stance.sources().get(0).locator();
  }
}
