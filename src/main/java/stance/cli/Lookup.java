package stance.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Suggestion;
import stance.text.Ascii;

/**
 * Finds what a user's word names: an id, or else any of its other names, without regard to case,
 * that only one has.
 *
 * @param kind what is looked for, in a sentence
 * @param list the command that lists them
 */
record Lookup<T>(
    String kind, String list, List<T> values, Function<T, Id> id, Function<T, List<String>> names) {

  private static final int MOST = 5;

  /** A shorter part of a name is in too many of them. */
  private static final int SHORTEST_PART = 3;

  static Lookup<Actor> actors(Dossier dossier) {
    return new Lookup<>(
        "actor",
        "actors",
        dossier.actors(),
        Actor::id,
        actor -> List.of(actor.label(), actor.name()));
  }

  static Lookup<Question> questions(Dossier dossier) {
    return new Lookup<>(
        "question",
        "questions",
        dossier.questions(),
        Question::id,
        question -> List.of(question.label()));
  }

  static Lookup<Condition> conditions(Dossier dossier) {
    return new Lookup<>(
        "condition",
        "conditions",
        dossier.conditions(),
        Condition::id,
        condition -> List.of(condition.label()));
  }

  /** The one that {@code word} names; {@link UsageError} with the nearest where none or several. */
  T find(String word) {
    for (T value : values) {
      if (id.apply(value).text().equals(word)) {
        return value;
      }
    }
    List<T> named = values.stream().filter(value -> isNamed(value, word)).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    if (named.size() > 1) {
      throw new UsageError(
          "'" + word + "' names " + named.size() + " " + several(),
          "use one of their ids: "
              + String.join(", ", named.stream().map(value -> id.apply(value).text()).toList()));
    }
    throw new UsageError("no " + kind + " '" + word + "'", nearest(word));
  }

  private String several() {
    return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
  }

  private boolean isNamed(T value, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return names.apply(value).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(lower));
  }

  /** What may have been meant: near an id or another name, or else a part of a name. */
  private String nearest(String word) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T value : values) {
      byName.put(id.apply(value).text(), value);
      names.apply(value).forEach(name -> byName.putIfAbsent(Ascii.of(name), value));
    }
    String asked = Ascii.of(word);
    List<String> near = Suggestion.closest(asked, byName.keySet());
    List<String> meant =
        !near.isEmpty() || asked.length() < SHORTEST_PART
            ? near
            : byName.keySet().stream().filter(name -> contains(name, asked)).toList();
    List<String> described =
        meant.stream()
            .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
            .distinct()
            .limit(MOST)
            .map(this::described)
            .toList();
    String all = ("stance list " + list).strip() + " names them all";
    return described.isEmpty() ? all : "did you mean " + String.join(", ", described) + "? " + all;
  }

  private static boolean contains(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** "sajjan (Harjit Sajjan)": the id, and its fullest name where that says more. */
  private String described(T value) {
    String known = id.apply(value).text();
    List<String> all = names.apply(value);
    String name = all.isEmpty() ? known : all.get(all.size() - 1);
    return name.toLowerCase(Locale.ROOT).equals(known) ? known : known + " (" + name + ")";
  }
}
