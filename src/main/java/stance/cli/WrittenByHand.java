package stance.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/**
 * What {@code stance add} does not add under the name that somebody gave it: what else adds it, or
 * where an editor writes it, and how that looks.
 */
final class WrittenByHand {

  private static final String OFFICE =
      "an office stands with who holds it: stance add actor --speaks-for ID --as head --from DATE;"
          + " of an actor that is there, in its file: 'speaks-for: [{actor: canada, as: head, from:"
          + " 2015-11-04}]'";

  private static final String ANSWER =
      "answers stand with their question: stance add question --option; of a question that is"
          + " there, in dossier.yaml, a line under its options or levels: 'courts: the courts'";

  private static final Map<String, String> OTHERWISE =
      Map.of(
          "topic", "a topic stands with its questions: stance add question --topic TEXT",
          "option", ANSWER,
          "level", ANSWER,
          "answer", ANSWER,
          "office", OFFICE,
          "term", OFFICE,
          "rank", OFFICE,
          "date", "did you mean 'event'?");

  private static final List<String> BODIES = List.of("body", "group", "country");

  private WrittenByHand() {}

  /**
   * What to do instead of {@code stance add WORD}, if the word is of the format.
   *
   * @param actors the ids of those whom an example can name
   */
  static Optional<String> of(String word, Supplier<List<String>> actors) {
    String asked = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    if (OTHERWISE.containsKey(asked)) {
      return Optional.ofNullable(OTHERWISE.get(asked));
    }
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.word().equals(asked)) {
        return Optional.of("it is an actor: stance add actor --kind " + kind.word());
      }
    }
    if (BODIES.contains(asked)) {
      return Optional.of(
          "it is an actor: stance add actor --kind "
              + EnumNames.listed(Actor.Kind.values()).replace(", ", "|"));
    }
    return Dossier.keys().keys().stream()
        .filter(key -> key.name().replaceFirst("s$", "").equals(asked))
        .findFirst()
        .map(key -> inMainFile(key, actors));
  }

  private static String inMainFile(Key<?> key, Supplier<List<String>> actors) {
    String example =
        key.example().isEmpty() ? "[" + first(AcceptedWarning.keys()) + "]" : key.example();
    if (key.name().equals("compare")) {
      List<String> ids = actors.get();
      example = ids.size() < 2 ? example : ids.subList(0, Math.min(3, ids.size())).toString();
    }
    return "it is written by hand, into dossier.yaml, as in '" + key.name() + ": " + example + "'";
  }

  /** A record with all that it needs, on one line. */
  private static String first(RecordKeys<?> keys) {
    StringBuilder record = new StringBuilder();
    for (Key<?> key : keys.keys()) {
      record.append(record.isEmpty() ? "{" : ", ");
      record.append(key.name()).append(": ").append(key.example());
    }
    return record.append('}').toString();
  }
}
