package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;

/**
 * What stands behind the keys of a record that is being added: as the options say, and where
 * somebody sits at a terminal, as they answer when they are asked for the rest.
 */
final class AddedValues {

  /** What a stance says in: one of these is needed. */
  private static final List<String> WORDS = List.of("summary", "text", "quote");

  private final Addable kind;
  private final ParseResult parsed;
  private final Dossier dossier;
  private final KeyValues values;
  private final Console console;
  private final Map<String, List<String>> given = new LinkedHashMap<>();

  AddedValues(Addable kind, ParseResult parsed, Dossier dossier, Console console) {
    this.kind = kind;
    this.parsed = parsed;
    this.dossier = dossier;
    this.values = new KeyValues(dossier);
    this.console = console;
  }

  /** Whose stance it is, by an option; absent for what is no stance. */
  Optional<Actor> actor(String option) {
    if (kind != Addable.STANCE) {
      return Optional.empty();
    }
    if (parsed.hasMatchedOption(option)) {
      return Optional.of(Lookup.actors(dossier).find(parsed.matchedOptionValue(option, "")));
    }
    if (!console.isWatched()) {
      throw missing(concat(option, missingKeys()));
    }
    Key<?> claimant = Stance.keys().key("claimant");
    List<String> choice = values.choice(claimant, Optional.empty());
    String id =
        new Questioner(console)
            .ask(
                "actor",
                "whose stance it is",
                choice,
                word -> values.meant(claimant, word, Optional.empty()));
    return Optional.of(Lookup.actors(dossier).find(id));
  }

  /**
   * The values of all keys that have one.
   *
   * @throws UsageError if one cannot be meant, or where nobody can be asked for what is missing
   */
  Map<String, List<String>> all() {
    for (Key<?> key : kind.offered()) {
      List<String> fromOptions = fromOptions(key);
      if (!fromOptions.isEmpty()) {
        given.put(key.name(), fromOptions);
      }
    }
    if (!console.isWatched() && !missingKeys().isEmpty()) {
      throw missing(missingKeys());
    }
    for (Key<?> key : kind.offered()) {
      boolean isMissing = missingKeys().contains("--" + key.name());
      if (console.isWatched() && (isMissing || isAskedFor(key))) {
        List<String> answers = ask(key, isMissing);
        if (!answers.isEmpty()) {
          given.put(key.name(), answers);
        }
      }
    }
    return given;
  }

  /**
   * Whether a key that may be left out is asked for: of those that are usual, one after another.
   */
  private boolean isAskedFor(Key<?> key) {
    boolean hasAnswers = key.name().equals("levels") && given.containsKey("options");
    return kind.isUsual(key) && !given.containsKey(key.name()) && !hasAnswers;
  }

  private List<String> ask(Key<?> key, boolean isNeeded) {
    Optional<Question> question = question();
    return new Questioner(console)
        .ask(
            key, isNeeded, values.choice(key, question), word -> values.meant(key, word, question));
  }

  private Optional<Question> question() {
    return Optional.ofNullable(given.get("question"))
        .map(ids -> Lookup.questions(dossier).find(ids.get(0)));
  }

  private List<String> fromOptions(Key<?> key) {
    String option = "--" + key.name();
    List<String> words = new ArrayList<>();
    if (key.type() == Key.Type.FLAG) {
      return parsed.hasMatchedOption(option) ? List.of("true") : List.of();
    }
    if (parsed.hasMatchedOption(option)) {
      if (key.type().isList()) {
        words.addAll(parsed.<List<String>>matchedOptionValue(option, List.of()));
      } else {
        words.add(parsed.matchedOptionValue(option, ""));
      }
    }
    List<String> meant = new ArrayList<>();
    for (String word : words) {
      meant.add(values.meant(key, word, question()));
    }
    return meant;
  }

  /** The options of the keys that the record needs, and that nothing says yet. */
  private List<String> missingKeys() {
    List<String> missing = new ArrayList<>();
    for (Key<?> key : kind.offered()) {
      boolean isNeeded =
          key.required()
              || kind == Addable.STANCE
                  && switch (key.name()) {
                    case "stance" -> !has("rejects");
                    case "summary" -> WORDS.stream().noneMatch(this::has);
                    case "sources" -> true;
                    default -> false;
                  };
      if (isNeeded && !has(key.name())) {
        missing.add("--" + key.name());
      }
    }
    return missing;
  }

  private boolean has(String key) {
    return given.containsKey(key) || parsed.hasMatchedOption("--" + key);
  }

  private UsageError missing(List<String> options) {
    return new UsageError(
        "missing: " + String.join(", ", options),
        "on a terminal, stance add " + kind.word() + " asks for them");
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
