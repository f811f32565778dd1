package stance.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;

/** Dossiers that are like another but in one respect. */
public final class Variation {

  private Variation() {}

  private static Dossier like(
      Dossier dossier, List<Question> questions, List<Condition> conditions, List<Actor> actors) {
    return dossier.with(questions, conditions, dossier.sources(), actors);
  }

  /** The files, and all that is listed in one, in another order. */
  public static Dossier shuffled(Dossier dossier, long seed) {
    Random random = new Random(seed);
    return like(
        dossier,
        shuffled(dossier.questions(), random),
        shuffled(dossier.conditions(), random),
        shuffled(
            dossier.actors().stream()
                .map(actor -> with(actor, shuffled(actor.stances(), random)))
                .toList(),
            random));
  }

  private static <T> List<T> shuffled(List<T> values, Random random) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** One actor more. */
  public static Dossier withActor(Dossier dossier, Actor actor) {
    return like(
        dossier,
        dossier.questions(),
        dossier.conditions(),
        Stream.concat(dossier.actors().stream(), Stream.of(actor)).toList());
  }

  /** An actor without records that speaks for these others, always. */
  public static Actor silentActor(String id, List<Id> speaksFor) {
    return new Actor(
        new Id(id),
        id,
        id,
        Actor.Kind.ORGANIZATION,
        Optional.empty(),
        Optional.empty(),
        speaksFor.stream()
            .map(actor -> new TermOfOffice(actor, Optional.empty(), Optional.empty()))
            .toList(),
        List.of());
  }

  /** Every actor changed in the same way. */
  public static Dossier withActors(Dossier dossier, UnaryOperator<Actor> change) {
    return like(
        dossier,
        dossier.questions(),
        dossier.conditions(),
        dossier.actors().stream().map(change).toList());
  }

  /** Some who declined, took no part instead. */
  public static Dossier withSomeAbsent(Dossier dossier) {
    return withPositions(
        dossier,
        stance ->
            stance.position() instanceof Position.Declined
                    && stance.date().firstDay().getDayOfMonth() % 2 == 0
                ? new Position.Absent()
                : stance.position());
  }

  /** The id of an actor wherever it stands, that of the actor itself among them. */
  public static Dossier withActorsRenamed(Dossier dossier, UnaryOperator<Id> name) {
    return like(
        dossier,
        dossier.questions(),
        dossier.conditions(),
        dossier.actors().stream().map(actor -> renamed(actor, name)).toList());
  }

  /** Beside every actor a twin that said the same on the same days, in records of its own. */
  public static Dossier withTwins(Dossier dossier) {
    Stream<Actor> twins =
        dossier.actors().stream()
            .map(
                actor ->
                    with(
                        renamed(actor, id -> new Id("twin-of-" + id)).withTerms(actor.speaksFor()),
                        actor.stances().stream().map(said -> with(said, said.date())).toList()));
    return like(
        dossier,
        dossier.questions(),
        dossier.conditions(),
        Stream.concat(dossier.actors().stream(), twins).toList());
  }

  private static Actor renamed(Actor actor, UnaryOperator<Id> name) {
    List<TermOfOffice> terms =
        actor.speaksFor().stream()
            .map(
                term ->
                    new TermOfOffice(
                        name.apply(term.speaksFor()), term.as(), term.from(), term.until()))
            .toList();
    return new Actor(
        name.apply(actor.id()),
        actor.name(),
        actor.label(),
        actor.kind(),
        actor.role(),
        actor.country(),
        actor.also(),
        actor.inText(),
        actor.plural(),
        actor.decides(),
        actor.weight(),
        terms,
        actor.stances());
  }

  /** No body counts the answers of those who speak for it, together with their terms. */
  public static Dossier withoutMajorities(Dossier dossier) {
    return withActors(
        dossier,
        actor ->
            new Actor(
                actor.id(),
                actor.name(),
                actor.label(),
                actor.kind(),
                actor.role(),
                actor.country(),
                actor.speaksFor(),
                actor.stances()));
  }

  /** The actor with other records. */
  public static Actor with(Actor actor, List<Stance> stances) {
    return actor.withStances(stances);
  }

  /** The record with another position. */
  public static Stance with(Stance stance, Position position) {
    return stance.with(position);
  }

  /** The record on another date. */
  public static Stance with(Stance stance, PartialDate date) {
    return stance.with(date);
  }

  /** The record in other words of ours. */
  public static Stance withSummary(Stance said, String summary) {
    return like(said, said.question(), Optional.of(summary));
  }

  /** The record as one on another question. */
  public static Stance on(Id question, Stance said) {
    return like(said, question, said.summary());
  }

  private static Stance like(Stance said, Id question, Optional<String> summary) {
    return new Stance(
        question,
        said.position(),
        said.date(),
        summary,
        said.text(),
        said.quote(),
        said.evidence(),
        said.reportedBy(),
        said.claimant(),
        said.voice(),
        said.sources(),
        said.note());
  }

  /** All stances hold on these conditions instead of their own. */
  public static Dossier withConditions(Dossier dossier, UnaryOperator<Conditions> change) {
    return withPositions(
        dossier,
        stance ->
            stance.position() instanceof Position.Stated stated
                ? new Position.Stated(stated.answer(), change.apply(stated.conditions()))
                : stance.position());
  }

  private static Dossier withPositions(Dossier dossier, Function<Stance, Position> change) {
    return withActors(
        dossier,
        actor -> with(actor, actor.stances().stream().map(s -> with(s, change.apply(s))).toList()));
  }

  /** Every scale counted from its other end. */
  public static Dossier withScalesReversed(Dossier dossier) {
    return like(
        dossier,
        dossier.questions().stream().map(Variation::reversed).toList(),
        dossier.conditions(),
        dossier.actors());
  }

  private static Question reversed(Question question) {
    if (!(question.answers() instanceof Scale scale)) {
      return question;
    }
    List<Possible> levels = new ArrayList<>(scale.levels());
    Collections.reverse(levels);
    return question.with(new Scale(levels, scale.twoSided(), scale.shared()));
  }

  /** On every scale, each stance and each condition takes the level as far from the other end. */
  public static Dossier withLevelsMirrored(Dossier dossier) {
    List<Condition> conditions =
        dossier.conditions().stream()
            .map(
                condition ->
                    new Condition(
                        condition.id(),
                        condition.label(),
                        condition.means(),
                        condition
                            .answer()
                            .map(
                                named ->
                                    new Condition.NamedAnswer(
                                        named.question(),
                                        mirrored(
                                            dossier.question(named.question()), named.answer()))),
                        condition.met(),
                        condition.holder()))
            .toList();
    Dossier mirrored =
        withPositions(
            dossier,
            stance ->
                stance.position() instanceof Position.Stated stated
                        && stated.answer() instanceof Answer.Level level
                    ? new Position.Stated(
                        new Answer.Level(
                            mirrored(dossier.question(stance.question()), level.level())),
                        stated.conditions())
                    : stance.position());
    return like(mirrored, mirrored.questions(), conditions, mirrored.actors());
  }

  private static Id mirrored(Question question, Id answer) {
    List<Possible> possible = question.answers().possible();
    int place = question.answers().positionOf(answer).orElseThrow();
    return question.answers() instanceof Scale
        ? possible.get(possible.size() - 1 - place).id()
        : answer;
  }
}
