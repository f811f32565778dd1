package stance.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import stance.dossier.RecordKeys.Key.Type;

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
  private final Set<String> sharedLabels;
  private final List<Question> questionsInOrder;
  private final List<Source> sourcesInOrder;
  private final List<Actor> actorsInOrder;
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
    this.questionsInOrder = List.copyOf(this.questions.values());
    this.sourcesInOrder = List.copyOf(this.sources.values());
    this.actorsInOrder = List.copyOf(this.actors.values());
    this.sharedLabels = sharedLabels(this.actors.values());
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
    return questionsInOrder;
  }

  public List<Condition> conditions() {
    return List.copyOf(conditions.values());
  }

  public List<Source> sources() {
    return sourcesInOrder;
  }

  public List<Actor> actors() {
    return actorsInOrder;
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

  /**
   * What screens call an actor: its label, and, where another actor has the same, its id too, so
   * that no two are taken for one.
   */
  public String label(Id actor) {
    String label = actor(actor).label();
    return sharedLabels.contains(label) ? label + " (" + actor + ")" : label;
  }

  private static Set<String> sharedLabels(Collection<Actor> actors) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Actor actor : actors) {
      if (!seen.add(actor.label())) {
        shared.add(actor.label());
      }
    }
    return shared;
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

  /** Levels that several questions share, and their name. */
  public record SharedScale(Id name, List<AnswerSpace.Possible> levels) {

    /** Its keys, in the order of the files. */
    public static RecordKeys<SharedScale> keys() {
      return Keys.ALL;
    }

    /** Apart, so that only who asks for the keys has them made. */
    private static final class Keys {
      private static final RecordKeys<SharedScale> ALL =
          RecordKeys.<SharedScale>of("a scale")
              .must("name", Type.ID, SharedScale::name, "its name", "agreement")
              .may(
                  "levels",
                  Type.MAPPING,
                  SharedScale::levels,
                  AnswerSpace.possibleKeys(),
                  "its levels, from least to most",
                  "{no: disagrees, yes: agrees}")
              .keys();
    }
  }

  private List<SharedScale> scales() {
    Map<Id, SharedScale> scales = new LinkedHashMap<>();
    for (Question question : questions.values()) {
      question
          .answers()
          .shared()
          .ifPresent(
              name ->
                  scales.putIfAbsent(name, new SharedScale(name, question.answers().possible())));
    }
    return List.copyOf(scales.values());
  }

  /** How the name of a publisher reads inside a sentence. */
  public record InText(String publisher, String reads) {

    /** Its keys, in the order of the files. */
    public static RecordKeys<InText> keys() {
      return Keys.ALL;
    }

    /** Apart, so that only who asks for the keys has them made. */
    private static final class Keys {
      private static final RecordKeys<InText> ALL =
          RecordKeys.<InText>of("an entry of 'in-text'")
              .must(
                  "publisher",
                  Type.TEXT,
                  InText::publisher,
                  "the publisher, as the sources name it",
                  "Toronto Star")
              .must(
                  "reads",
                  Type.TEXT,
                  InText::reads,
                  "how that reads inside a sentence",
                  "the Toronto Star")
              .keys();
    }
  }

  private List<InText> publishersInText() {
    List<InText> all = new ArrayList<>();
    inText.forEach((publisher, reads) -> all.add(new InText(publisher, reads)));
    return all;
  }

  /** The keys of dossier.yaml, in the order of the file. */
  public static RecordKeys<Dossier> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Dossier> ALL =
        RecordKeys.<Dossier>of("a dossier")
            .must("format", Type.TEXT, d -> "1", "the version of the format", "1")
            .must(
                "title",
                Type.TEXT,
                Dossier::title,
                "what is compared",
                "Ukraine peacekeeping mission")
            .may(
                "scope",
                Type.TEXT,
                Dossier::scope,
                "which statements belong in it",
                "Stances stated in public from 2014 to 2019.")
            .may(
                "compare",
                Type.IDS,
                Dossier::defaultActors,
                "whom a comparison without actors compares",
                "[freeland, sajjan, scheer]")
            .idOf(Referent.ACTOR)
            .may(
                "scales",
                Type.MAPPING,
                Dossier::scales,
                SharedScale.keys(),
                "levels that several questions share, by their names",
                "{agreement: {no: disagrees, yes: agrees}}")
            .must(
                "questions",
                Type.RECORDS,
                Dossier::questions,
                Question.keys(),
                "in the order of the rows",
                "")
            .may(
                "conditions",
                Type.RECORDS,
                Dossier::conditions,
                Condition.keys(),
                "what a stance can depend on",
                "")
            .may(
                "background",
                Type.TEXT,
                d -> d.background().map(Background::text),
                "what the matter is, in two or three sentences of ours",
                "Since 2014 ...")
            .may(
                "background-sources",
                Type.CITATIONS,
                d -> d.background().map(Background::sources),
                Citation.keys(),
                "where that can be read",
                "[\"scr-2018-01, p. 3\"]")
            .idOf(Referent.SOURCE)
            .may(
                "dates",
                Type.RECORDS,
                Dossier::dates,
                Event.keys(),
                "what happened, oldest first",
                "")
            .may(
                "in-text",
                Type.MAPPING,
                Dossier::publishersInText,
                InText.keys(),
                "how publishers read inside a sentence",
                "{Toronto Star: the Toronto Star}")
            .may(
                "accepted",
                Type.RECORDS,
                Dossier::accepted,
                AcceptedWarning.keys(),
                "warnings looked at and kept",
                "")
            .keys();
  }
}
