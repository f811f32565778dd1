package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.yaml.RecordParts;

/** The options behind which the values of a record stand that is being added: one a key. */
final class AddOptions {

  /** Whose stance it is: no key of a stance, but the file that it goes into. */
  static final String ACTOR = "--actor";

  /** How an option or a level of a question is written, and what each half is for. */
  static final String ID_AND_TEXT = "'id: text': files name the id, readers see the text";

  private AddOptions() {}

  static void addTo(CommandSpec spec, Addable kind) {
    if (kind == Addable.STANCE) {
      spec.addOption(
          CommonOptions.one("ACTOR", Operand.ACTOR, ACTOR)
              .description("Whose: an id or a name.")
              .build());
    }
    for (Key<?> key : kind.offered()) {
      if (key.type() != Key.Type.RECORD) {
        spec.addOption(option(key, "--" + key.name(), meaning(key)));
      }
      for (Key<?> part : parts(key)) {
        spec.addOption(
            option(
                part, partOption(key, part), "Of the key " + key.name() + ": " + part.meaning()));
      }
    }
  }

  private static String meaning(Key<?> key) {
    return switch (key.type()) {
      case RECORDS -> "An actor for whom it speaks, all the time or for a term.";
      case MAPPING ->
          KeyDefault.meaningWithout(key)
              + "; each is "
              + ID_AND_TEXT
              + KeyDefault.of(key).map(usual -> "; default: " + usual).orElse("");
      default -> key.meaning();
    };
  }

  private static OptionSpec option(Key<?> key, String name, String meaning) {
    boolean isCited = key.type() == Key.Type.CITATION || key.type() == Key.Type.CITATIONS;
    String about =
        meaning
            + (isCited ? "; behind a comma the place in it" : "")
            + (key.type() == Key.Type.DATE ? ": " + TypedDate.FORMS : "")
            + (key.type().isList() ? " (can be repeated)" : "");
    String full = about.endsWith(".") ? about : about + ".";
    String description = full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
    if (key.type() == Key.Type.FLAG) {
      return CommonOptions.flag(name).description(description).build();
    }
    return key.type().isList()
        ? OptionSpec.builder(names(name))
            .paramLabel("ITEM")
            .completionCandidates(Operand.of(key))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(description)
            .build()
        : CommonOptions.one(key.type().name(), Operand.of(key), name)
            .description(description)
            .build();
  }

  /** Of a list also the singular, since one item is given at a time. */
  private static String[] names(String name) {
    boolean isPlural = name.endsWith("s") && !name.endsWith("ss");
    return isPlural
        ? new String[] {name.substring(0, name.length() - 1), name}
        : new String[] {name};
  }

  /** The keys within a key that have options of their own. */
  private static List<? extends Key<?>> parts(Key<?> key) {
    List<? extends Key<?>> all = key.within().map(RecordKeys::keys).orElse(List.of());
    return switch (key.type()) {
      case RECORD -> all;
      case RECORDS -> all.subList(1, all.size());
      default -> List.of();
    };
  }

  /** {@code --as} of a term, of which there is one; {@code --met-from} of what can have another. */
  private static String partOption(Key<?> key, Key<?> part) {
    return key.type() == Key.Type.RECORDS
        ? "--" + part.name()
        : "--" + key.name() + "-" + part.name();
  }

  private static String name(Key<?> key) {
    return "--" + key.name();
  }

  /** The option of a key that is shown first: of a list the singular. */
  static String usual(Key<?> key) {
    return key.type().isList() ? names(name(key))[0] : name(key);
  }

  /** The option of a key within a key, likewise. */
  static String usual(Key<?> key, Key<?> part) {
    String name = parts(key).contains(part) ? partOption(key, part) : name(key);
    return part.type().isList() ? names(name)[0] : name;
  }

  /** The options that were given of a key, or of what is within it. */
  static List<String> given(ParseResult parsed, Key<?> key) {
    List<String> given = new ArrayList<>();
    if (parsed.hasMatchedOption(name(key))) {
      given.add(usual(key));
    }
    for (Key<?> part : parts(key)) {
      if (parsed.hasMatchedOption(partOption(key, part))) {
        given.add(usual(key, part));
      }
    }
    return given;
  }

  /**
   * What was given, by the names of the keys.
   *
   * @throws UsageError if it cannot be told of which term something is said
   */
  static Map<String, List<String>> in(ParseResult parsed, Addable kind) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (Key<?> key : kind.inOrderOfAsking()) {
      List<String> words =
          key.type() == Key.Type.RECORD ? List.of() : words(parsed, key, "--" + key.name());
      List<String> parts = parts(parsed, key);
      if (!parts.isEmpty()) {
        words = List.of(joined(key, words, parts));
      }
      if (!words.isEmpty()) {
        given.put(key.name(), words);
      }
    }
    return given;
  }

  private static List<String> parts(ParseResult parsed, Key<?> key) {
    List<String> parts = new ArrayList<>();
    for (Key<?> part : parts(key)) {
      List<String> words = words(parsed, part, partOption(key, part));
      if (!words.isEmpty()) {
        parts.add(part.name() + ": " + String.join("; ", words));
      }
    }
    return parts;
  }

  private static String joined(Key<?> key, List<String> words, List<String> parts) {
    List<String> line = new ArrayList<>(words);
    if (key.type() == Key.Type.RECORDS && words.isEmpty()) {
      throw new UsageError(
          "--as, --from and --until say nothing without --speaks-for", "add it, or leave them out");
    }
    if (key.type() == Key.Type.RECORDS && words.size() > 1) {
      throw new UsageError(
          "--as, --from and --until say what is so of one --speaks-for",
          "of several, each says it itself: --speaks-for \""
              + TypedExample.of(Addable.ACTOR, key)
              + "\"");
    }
    line.addAll(parts);
    return String.join(", ", line);
  }

  private static List<String> words(ParseResult parsed, Key<?> key, String option) {
    if (!parsed.hasMatchedOption(option)) {
      return List.of();
    }
    if (key.type() == Key.Type.FLAG) {
      return List.of("true");
    }
    return key.type().isList()
        ? parsed.<List<String>>matchedOptionValue(option, List.of())
        : List.of(parsed.matchedOptionValue(option, ""));
  }

  /** The options by which these values would be given. */
  static List<String> of(Addable kind, Map<String, List<String>> values) {
    List<String> options = new ArrayList<>();
    for (Key<?> key : kind.inOrderOfAsking()) {
      for (String value : values.getOrDefault(key.name(), List.of())) {
        if (key.type() == Key.Type.FLAG) {
          options.add(name(key));
        } else if (key.type() == Key.Type.RECORD) {
          RecordParts.of(key, value)
              .forEach(
                  (part, each) ->
                      each.forEach(one -> options.add(word(name(key) + "-" + part, one))));
        } else {
          options.add(word(usual(key), value));
        }
      }
    }
    return options;
  }

  private static String word(String option, String value) {
    return option + (value.startsWith("-") ? "=" : " ") + ShellWord.of(value);
  }
}
