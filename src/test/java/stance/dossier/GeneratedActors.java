package stance.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.TermOfOffice.Rank;

/** The actors of a generated dossier, the bodies that they speak for, and what they say. */
record GeneratedActors(
    Chance chance,
    List<PartialDate> calendar,
    List<Id> ids,
    List<Question> questions,
    List<Condition> conditions,
    List<Source> sources) {

  /** The actors, whose ids are in an order in which nobody speaks for a later one. */
  List<Actor> all() {
    List<List<TermOfOffice>> terms = new ArrayList<>();
    Set<Id> bodies = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      List<TermOfOffice> its = terms(ids.subList(0, i));
      its.forEach(term -> bodies.add(term.speaksFor()));
      terms.add(its);
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      actors.add(actor(ids.get(i), terms.get(i), bodies.contains(ids.get(i))));
    }
    return actors;
  }

  private Actor actor(Id id, List<TermOfOffice> terms, boolean isBody) {
    String number = id.text().substring("actor-".length());
    return new Actor(
        id,
        chance.oneOf(GeneratedDossiers.NAMES) + " " + number,
        "Label " + number,
        chance.oneOf(List.of(Actor.Kind.values())),
        chance.maybe(0.6, () -> "Minister of Examples"),
        chance.maybe(0.6, () -> chance.oneOf(GeneratedDossiers.COUNTRIES)),
        chance.of(0.2) ? List.of("Also " + number) : List.of(),
        chance.maybe(0.2, () -> "the Label " + number),
        chance.of(0.1),
        chance.of(isBody ? 0.25 : 0) ? Actor.Decides.MAJORITY : Actor.Decides.LATEST,
        chance.maybe(0.2, () -> "12 of 34 seats"),
        terms,
        chance.of(isBody ? 0.4 : 0.1) ? List.of() : stances(id, isBody));
  }

  /** Terms for the first actor more often than for the others, which makes it a large body. */
  private List<TermOfOffice> terms(List<Id> before) {
    return before.isEmpty() || chance.of(0.25)
        ? List.of()
        : chance.upTo(3, n -> term(chance.of(0.5) ? before.get(0) : chance.oneOf(before)));
  }

  private TermOfOffice term(Id body) {
    Optional<PartialDate> from = chance.maybe(0.6, () -> chance.oneOf(calendar));
    Optional<PartialDate> until =
        chance
            .maybe(0.5, () -> chance.oneOf(calendar))
            .filter(
                end -> from.map(begin -> !end.lastDay().isBefore(begin.firstDay())).orElse(true));
    return new TermOfOffice(
        body,
        chance.oneOf(List.of(Rank.HEAD, Rank.PRINCIPAL, Rank.MEMBER, Rank.MEMBER, Rank.ENVOY)),
        from,
        until);
  }

  private List<Stance> stances(Id actor, boolean isBody) {
    List<Stance> stances = new ArrayList<>();
    for (Question question : questions) {
      int records = chance.of(0.2) ? 0 : Math.min(calendar.size(), chance.between(1, 3));
      chance
          .shuffled(calendar)
          .subList(0, records)
          .forEach(date -> stances.add(stance(actor, isBody, question, date)));
    }
    stances.sort(Comparator.comparing(Stance::date));
    return stances;
  }

  private Stance stance(Id actor, boolean isBody, Question question, PartialDate date) {
    Position position = position(question);
    Evidence evidence = evidence(position);
    boolean claimed = evidence == Evidence.CLAIMED;
    boolean secondHand = claimed || evidence == Evidence.REPORTED;
    List<Id> others = ids.stream().filter(id -> !id.equals(actor)).toList();
    Optional<String> text = chance.maybe(0.2, () -> "All the words of " + actor + ".");
    Optional<Quote> quote = chance.maybe(0.3, () -> new Quote("words of " + actor, chance.of(0.3)));
    boolean summed = text.isEmpty() && quote.isEmpty() || chance.of(0.7);
    return new Stance(
        question.id(),
        position,
        date,
        summed
            ? Optional.of("What " + actor + " said on " + question.id() + " in " + date + ".")
            : Optional.empty(),
        text,
        quote,
        evidence,
        chance.maybe(secondHand ? 0.5 : 0, () -> "the other side"),
        chance.maybe(claimed && !others.isEmpty() ? 0.8 : 0, () -> chance.oneOf(others)),
        chance.maybe(isBody ? 0.5 : 0, () -> "its communiqué"),
        citations(),
        chance.maybe(0.2, () -> "Spoken in passing."));
  }

  /** The own words most often; an inferred silence is not admitted. */
  private Evidence evidence(Position position) {
    Evidence evidence = chance.of(0.3) ? Evidence.DIRECT : chance.oneOf(List.of(Evidence.values()));
    return evidence == Evidence.INFERRED && position instanceof Position.Declined
        ? Evidence.REPORTED
        : evidence;
  }

  private List<Citation> citations() {
    List<Source> cited = chance.some(0.4, sources);
    return (cited.isEmpty() ? sources.subList(0, 1) : cited)
        .stream()
            .map(
                source ->
                    new Citation(source.id(), chance.maybe(0.6, () -> "para. " + source.id())))
            .toList();
  }

  private Position position(Question question) {
    return switch (chance.between(0, 17)) {
      case 0 -> new Position.Undecided();
      case 1 -> new Position.Declined();
      case 2 -> new Position.Absent();
      default -> new Position.Stated(answer(question), ownConditions());
    };
  }

  private Answer answer(Question question) {
    List<Id> ids = question.answers().possible().stream().map(Possible::id).toList();
    if (question.answers() instanceof Scale) {
      return new Answer.Level(chance.oneOf(ids));
    }
    List<Id> accepted = chance.of(0.25) ? List.of() : chance.some(0.3, ids);
    List<Id> others = ids.stream().filter(id -> !accepted.contains(id)).toList();
    List<Id> rejected = chance.some(0.4, others);
    boolean possible = rejected.size() < ids.size() && !(accepted.isEmpty() && rejected.isEmpty());
    return possible ? new Answer.Options(accepted, rejected) : answer(question);
  }

  private Conditions ownConditions() {
    if (chance.of(0.4)) {
      return Conditions.NONE;
    }
    List<Id> all = conditions.stream().map(Condition::id).toList();
    List<Id> required = chance.some(0.4, all);
    return new Conditions(
        required, chance.some(0.2, all).stream().filter(id -> !required.contains(id)).toList());
  }
}
