package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Suggestion;

/**
 * Finds what a user's word names: an id, or else any of its other names, without regard to case,
 * that only one has.
 *
 * @param kind what is looked for, in a sentence
 * @param list the command that lists them
 */
record Lookup<T>(
    String kind, String list, List<T> values, Function<T, Id> id, Function<T, List<String>> names) {

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
          "'" + word + "' names " + named.size() + " " + kind + "s",
          "use one of their ids: "
              + String.join(", ", named.stream().map(value -> id.apply(value).text()).toList()));
    }
    throw new UsageError("no " + kind + " '" + word + "'", nearest(word));
  }

  private boolean isNamed(T value, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return names.apply(value).stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(lower));
  }

  private String nearest(String word) {
    List<String> ids = new ArrayList<>();
    values.forEach(value -> ids.add(id.apply(value).text()));
    List<String> near = Suggestion.closest(word, ids);
    String all = ("stance list " + list).strip() + " names them all";
    return near.isEmpty() ? all : "did you mean " + String.join(", ", near) + "? " + all;
  }
}
