package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.problem.Suggestion;
import stance.text.FoldedName;

/**
 * Finds what a user's word names: an id, or else any of its other names, without regard to case,
 * accents and script, that only one has.
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
    return new Lookup<>("actor", "actors", dossier.actors(), Actor::id, Lookup::namesOf);
  }

  /** All names of an actor, the fullest last. */
  static List<String> namesOf(Actor actor) {
    List<String> names = new ArrayList<>(actor.also());
    names.add(actor.label());
    names.add(actor.name());
    return names;
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

  static Lookup<Source> sources(Dossier dossier) {
    return new Lookup<>("source", "sources", dossier.sources(), Source::id, source -> List.of());
  }

  /**
   * The one that {@code word} names; {@link UsageError} with those that may be meant if it is none
   * or several. What is only a part of several names is never guessed at.
   */
  T find(String word) {
    for (T value : values) {
      if (id.apply(value).text().equals(word)) {
        return value;
      }
    }
    String asked = FoldedName.of(word);
    List<T> named = values.stream().filter(value -> isNamed(value, asked)).toList();
    List<T> meant = named.isEmpty() ? named : withTheSameSurname(named, asked);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (meant.size() > 1) {
      throw new UsageError(
          "'" + word + "' names " + meant.size() + " " + several(),
          "use one of their ids: "
              + String.join(", ", meant.stream().map(this::described).toList()));
    }
    throw new UsageError("no " + kind + " '" + word + "'", nearest(word, asked));
  }

  /** The values that several words name, each of one or more with commas between. */
  List<T> findAll(List<String> words) {
    List<T> found = new ArrayList<>();
    for (String word : words) {
      if (word.indexOf(',') < 0 || isOne(word)) {
        found.add(find(word));
      } else {
        for (String part : word.split(",", -1)) {
          found.add(find(part.strip()));
        }
      }
    }
    return found;
  }

  private boolean isOne(String word) {
    String asked = FoldedName.of(word);
    return values.stream().anyMatch(value -> isNamed(value, asked));
  }

  private String several() {
    return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
  }

  private boolean isNamed(T value, String asked) {
    return FoldedName.of(id.apply(value).text()).equals(asked)
        || names.apply(value).stream().anyMatch(name -> FoldedName.of(name).equals(asked));
  }

  /** Those named, and others whose name ends in the same word if that is all that was said. */
  private List<T> withTheSameSurname(List<T> named, String asked) {
    boolean isSurname =
        named.stream().anyMatch(value -> fullest(value).contains(" ") && endsIn(value, asked));
    return isSurname
        ? values.stream().filter(v -> named.contains(v) || endsIn(v, asked)).toList()
        : named;
  }

  private boolean endsIn(T value, String asked) {
    return FoldedName.lastWord(fullest(value)).equals(asked);
  }

  private String fullest(T value) {
    List<String> all = names.apply(value);
    return all.isEmpty() ? id.apply(value).text() : all.get(all.size() - 1);
  }

  /** What may have been meant: what the word is a part of, or else an id or a name near it. */
  private String nearest(String word, String asked) {
    List<T> meant = new ArrayList<>();
    if (asked.length() >= SHORTEST_PART) {
      for (T value : values) {
        if (beginsAWordOf(value, asked)) {
          meant.add(value);
        }
      }
      if (meant.isEmpty()) {
        meant.addAll(near(asked));
      }
    }
    String all = ("stance list " + list).strip() + " names them all";
    return meant.isEmpty()
        ? all
        : "did you mean "
            + String.join(", ", meant.stream().distinct().limit(MOST).map(this::described).toList())
            + "? "
            + all;
  }

  private boolean beginsAWordOf(T value, String asked) {
    return Stream.concat(Stream.of(id.apply(value).text()), names.apply(value).stream())
        .anyMatch(name -> (" " + FoldedName.of(name)).contains(" " + asked));
  }

  /** Those near in spelling: one slip away, or more but with the same first letter. */
  private List<T> near(String asked) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T value : values) {
      byName.put(FoldedName.of(id.apply(value).text()), value);
      names.apply(value).forEach(name -> byName.putIfAbsent(FoldedName.of(name), value));
    }
    return Suggestion.closest(asked, byName.keySet()).stream()
        .filter(n -> n.charAt(0) == asked.charAt(0) || Suggestion.distance(n, asked, 1) <= 1)
        .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
        .toList();
  }

  /** "sajjan (Harjit Sajjan)": the id, and its fullest name if that says more. */
  private String described(T value) {
    String known = id.apply(value).text();
    String name = fullest(value);
    return FoldedName.of(name).equals(FoldedName.of(known)) ? known : known + " (" + name + ")";
  }
}
