package stance.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that is known: the questions, and what each actor said on them. Every id that it mentions is
 * one that it holds.
 */
public final class Dossier {

  private final String title;
  private final Optional<String> scope;
  private final List<Id> defaultActors;
  private final Map<Id, Question> questions;
  private final Map<Id, Condition> conditions;
  private final Map<Id, Source> sources;
  private final Map<Id, Actor> actors;
  private final Optional<Background> background;
  private final List<Event> dates;
  private final Map<String, String> inText;
  private final List<AcceptedWarning> accepted;

  /**
   * A dossier of these parts; questions and conditions keep their order, sources and actors are
   * ordered by id.
   *
   * @param defaultActors whom a comparison without actors compares
   * @param dates what happened, oldest first
   * @param inText how publishers read inside a sentence, by their names
   */
  public Dossier(
      String title,
      Optional<String> scope,
      List<Id> defaultActors,
      List<Question> questions,
      List<Condition> conditions,
      List<Source> sources,
      List<Actor> actors,
      Optional<Background> background,
      List<Event> dates,
      Map<String, String> inText,
      List<AcceptedWarning> accepted) {
    this.title = title;
    this.scope = scope;
    this.defaultActors = List.copyOf(defaultActors);
    this.questions = byId(questions, Question::id);
    this.conditions = byId(conditions, Condition::id);
    this.sources = byId(sorted(sources, Source::id), Source::id);
    this.actors = byId(sorted(actors, Actor::id), Actor::id);
    this.background = background;
    this.dates = List.copyOf(dates);
    this.inText = Collections.unmodifiableMap(new LinkedHashMap<>(inText));
    this.accepted = List.copyOf(accepted);
  }

  /** A dossier without background, dates, publishers' names in a sentence. */
  public Dossier(
      String title,
      Optional<String> scope,
      List<Id> defaultActors,
      List<Question> questions,
      List<Condition> conditions,
      List<Source> sources,
      List<Actor> actors,
      List<AcceptedWarning> accepted) {
    this(
        title,
        scope,
        defaultActors,
        questions,
        conditions,
        sources,
        actors,
        Optional.empty(),
        List.of(),
        Map.of(),
        accepted);
  }

  private static <T> Map<Id, T> byId(List<T> values, Function<T, Id> id) {
    Map<Id, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(id.apply(value), value));
    return map;
  }

  private static <T> List<T> sorted(List<T> values, Function<T, Id> id) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort((a, b) -> id.apply(a).compareTo(id.apply(b)));
    return sorted;
  }

  public String title() {
    return title;
  }

  public Optional<String> scope() {
    return scope;
  }

  public List<Id> defaultActors() {
    return defaultActors;
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  public List<Condition> conditions() {
    return List.copyOf(conditions.values());
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  public Optional<Background> background() {
    return background;
  }

  public List<Event> dates() {
    return dates;
  }

  public Map<String, String> inText() {
    return inText;
  }

  public List<AcceptedWarning> accepted() {
    return accepted;
  }

  /** The actor with this id, which must be one of this dossier. */
  public Actor actor(Id id) {
    return held(actors, id);
  }

  /** The question with this id, which must be one of this dossier. */
  public Question question(Id id) {
    return held(questions, id);
  }

  /** The condition with this id, which must be one of this dossier. */
  public Condition condition(Id id) {
    return held(conditions, id);
  }

  /** The source with this id, which must be one of this dossier. */
  public Source source(Id id) {
    return held(sources, id);
  }

  private static <T> T held(Map<Id, T> values, Id id) {
    return Optional.ofNullable(values.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not in the dossier: " + id));
  }

  /**
   * The date of the record that reaches furthest: on its last day all that the dossier holds is
   * known. Nothing where it holds no record.
   */
  public Optional<PartialDate> latestDate() {
    Optional<PartialDate> latest = Optional.empty();
    LocalDate until = LocalDate.MIN;
    for (Actor actor : actors.values()) {
      for (Stance stance : actor.stances()) {
        PartialDate date = stance.date();
        LocalDate lastDay = date.lastDay();
        int order = lastDay.compareTo(until);
        if (order > 0
            || order == 0 && date.precision().compareTo(latest.orElseThrow().precision()) > 0) {
          latest = Optional.of(date);
          until = lastDay;
        }
      }
    }
    return latest;
  }

  /** The same dossier with these questions, conditions, sources and actors. */
  public Dossier with(
      List<Question> otherQuestions,
      List<Condition> otherConditions,
      List<Source> otherSources,
      List<Actor> otherActors) {
    return new Dossier(
        title,
        scope,
        defaultActors,
        otherQuestions,
        otherConditions,
        otherSources,
        otherActors,
        background,
        dates,
        inText,
        accepted);
  }
}
