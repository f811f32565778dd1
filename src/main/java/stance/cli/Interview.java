package stance.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;
import stance.problem.Problem;
import stance.problem.Suggestion;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.RecordParts;

/**
 * Asks somebody at a terminal for what a record lacks: first what it needs and what is usual, as
 * {@link Addable} orders it; then, by one question, for whatever else there is. With that question
 * any answer can be given anew.
 */
final class Interview {

  private final Answers answers;
  private final FittingKeys keys;
  private final Additions additions;
  private final Console console;
  private final Questioner questioner;
  private final Prompts prompts;
  private final Set<String> asked = new HashSet<>();

  Interview(Answers answers, Additions additions, Console console) {
    this.answers = answers;
    this.keys = new FittingKeys(answers);
    this.additions = additions;
    this.console = console;
    this.questioner = new Questioner(console);
    this.prompts = new Prompts(answers);
  }

  /**
   * Asks until the record can be written.
   *
   * @throws Questioner.Ended if the input ends before that
   */
  void hold() {
    console.tell(
        List.of(
            Styled.of(
                "Each answer is one line, and checked as it is given: paste line by line. ? lists"
                    + " what there is to choose from. Ctrl-C stops, and nothing is written.",
                Role.MUTED)));
    if (answers.kind() == Addable.STANCE && answers.whose().isEmpty()) {
      askWhose();
    }
    boolean isFirst = true;
    List<Key<?>> chosen;
    do {
      askForMissing();
      chosen = closing(isFirst);
      isFirst = false;
      for (Key<?> key : chosen) {
        askAnew(key);
      }
    } while (!chosen.isEmpty() || !answers.trial().errors().isEmpty());
  }

  private void askWhose() {
    Key<?> anyActor = Stance.keys().key("claimant");
    List<String> actors = answers.choice(anyActor);
    questioner.ask(
        new Questioner.Question("actor", "whose stance it is", actors, "", actors, false, "", ""),
        new Questioner.Understanding() {
          @Override
          public String meant(List<String> before, String word) {
            answers.of(word);
            return word;
          }

          @Override
          public Optional<UsageError> lacking(List<String> all) {
            return Optional.of(
                new UsageError(
                    "a stance is somebody's",
                    "? lists the actors, to whom stance add actor adds one"));
          }
        });
  }

  private void askForMissing() {
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      boolean isNews = !answers.has(key.name()) && !asked.contains(key.name());
      if (isNews && keys.isAskedFor(key) || answers.isNeeded(key)) {
        ask(key);
      }
    }
    answers.missingWithin().forEach(this::complete);
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      if (key.type() == Key.Type.RECORDS && answers.kind().isUsual(key) && asked.add(key.name())) {
        askForRestOf(key);
      }
    }
  }

  /** Of one whose name alone was given by an option, the rest is asked for. */
  private void askForRestOf(Key<?> key) {
    List<String> given = answers.valuesOf(key.name());
    if (given.size() == 1 && RecordParts.of(key, given.get(0)).size() == 1) {
      List<? extends Key<?>> parts = key.within().orElseThrow().keys();
      complete(key, List.copyOf(parts.subList(1, parts.size())));
    }
  }

  /** Asks for these parts of what has a value already. */
  private void complete(Key<?> key, List<Key<?>> missing) {
    List<String> items = new ArrayList<>(answers.valuesOf(key.name()));
    Map<String, List<String>> parts = RecordParts.of(key, items.remove(items.size() - 1));
    for (Key<?> part : missing) {
      putUnlessEmpty(parts, part.name(), part(key, part, items, parts));
    }
    items.add(RecordParts.line(key, parts));
    answers.put(key, items);
    answers.fetched(key);
  }

  /** Of a question given anew, the old answer means nothing; of a claimant, the name. */
  private void askAnew(Key<?> key) {
    Key<?> name = Stance.keys().key("reported-by");
    boolean isNamed =
        answers.usual(name).map(List::of).equals(Optional.of(answers.valuesOf("reported-by")));
    if (key.name().equals("claimant") && isNamed) {
      answers.put(name, List.of());
      asked.remove(name.name());
    }
    if (answers.kind() == Addable.STANCE && key.name().equals("question")) {
      for (String dependent : List.of("rejects", "stance")) {
        answers.put(Stance.keys().key(dependent), List.of());
        asked.remove(dependent);
      }
    }
    ask(key);
  }

  private void ask(Key<?> key) {
    asked.add(key.name());
    List<String> had = answers.valuesOf(key.name());
    List<Key<?>> hanging = keys.hangingOn(key);
    answers.setAside(key);
    hanging.forEach(answers::setAside);
    if (!had.isEmpty()) {
      console.tell(List.of(Styled.of("so far: " + String.join("; ", had), Role.MUTED)));
    }
    boolean isRecord = key.type() == Key.Type.RECORD || key.type() == Key.Type.RECORDS;
    answers.put(key, isRecord ? records(key) : values(key));
    answers.fetched(key);
    hanging.forEach(each -> takeAgain(each, answers.fetched(each)));
  }

  /**
   * Takes what hung on another answer, where it still goes with that; else says that it is gone.
   */
  private void takeAgain(Key<?> key, List<String> values) {
    if (keys.fits(key) && answers.canBe(key, values)) {
      answers.put(key, values);
    } else {
      asked.remove(key.name());
      console.tell(
          List.of(
              Styled.of(
                  "  left out, as it does not go with this answer: "
                      + key.name()
                      + " ("
                      + String.join("; ", values)
                      + ")",
                  Role.WARNING)));
    }
  }

  private List<String> values(Key<?> key) {
    boolean isList = key.type() == Key.Type.ANSWER ? answers.isChoice() : key.type().isList();
    List<String> given =
        questioner.ask(
            prompts.of(key.name(), key, isList, answers.isNeeded(key)),
            new OfKey(key) {
              @Override
              public String meant(List<String> before, String word) {
                return answers.meant(key, before, word);
              }

              @Override
              public Optional<UsageError> lacking(List<String> all) {
                return answers.lacking(key, all);
              }

              @Override
              public List<String> each(List<String> before, String line) {
                return new SeveralOnOneLine(answers).of(key, before, line);
              }

              @Override
              public void given(List<String> all) {
                answers.keep(key, all);
              }

              @Override
              public Optional<UsageError> doubt(List<String> all) {
                return answers.doubt(key, all);
              }
            });
    return given.isEmpty() ? answers.usual(key).map(List::of).orElse(given) : given;
  }

  /** Answers to the question of a key. */
  private abstract static class OfKey implements Questioner.Understanding {
    private final Key<?> key;

    OfKey(Key<?> key) {
      this.key = key;
    }

    @Override
    public boolean isLast(List<String> all) {
      boolean isNameOfMapping =
          key.type() == Key.Type.MAPPING && all.size() == 1 && all.get(0).indexOf(':') < 0;
      return isNameOfMapping
          || key.type() == Key.Type.ANSWER && all.stream().anyMatch(KeyValues::isState);
    }
  }

  /** One record after another, each key by key; or one, where there can be no other. */
  private List<String> records(Key<?> key) {
    List<String> items = new ArrayList<>();
    while (true) {
      Map<String, List<String>> parts = parts(key, items);
      if (parts.isEmpty()) {
        return items;
      }
      items.add(RecordParts.line(key, parts));
      if (key.type() == Key.Type.RECORD) {
        return items;
      }
    }
  }

  private Map<String, List<String>> parts(Key<?> key, List<String> before) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (Key<?> part : key.within().orElseThrow().keys()) {
      boolean isFirst = parts.isEmpty();
      List<String> values = part(key, part, before, parts);
      if (isFirst && values.isEmpty()) {
        return Map.of();
      }
      Map<String, List<String>> typed =
          isFirst ? RecordParts.of(key, values.get(0)) : Map.of(part.name(), values);
      typed.forEach((name, each) -> putUnlessEmpty(parts, name, each));
      if (typed.size() > 1) {
        return parts;
      }
    }
    return parts;
  }

  private static void putUnlessEmpty(
      Map<String, List<String>> parts, String name, List<String> values) {
    if (!values.isEmpty()) {
      parts.put(name, values);
    }
  }

  private List<String> part(
      Key<?> key, Key<?> part, List<String> before, Map<String, List<String>> soFar) {
    boolean isFirst = soFar.isEmpty();
    boolean isNeeded = !isFirst && part.required();
    String name = key.name();
    if (!isFirst || key.referent().isEmpty()) {
      name = name + ", " + part.name();
    } else if (!before.isEmpty()) {
      name = Questioner.another(name);
    }
    return questioner.ask(
        prompts.of(name, part, part.type().isList(), isNeeded),
        new OfKey(part) {
          @Override
          public String meant(List<String> values, String word) {
            Map<String, List<String>> parts = new LinkedHashMap<>(soFar);
            List<String> all = new ArrayList<>(values);
            all.add(word);
            parts.put(part.name(), all);
            String line = isFirst ? word : RecordParts.line(key, parts);
            String meant = answers.meant(key, before, line);
            List<String> understood = RecordParts.of(key, meant).getOrDefault(part.name(), all);
            return isFirst ? meant : understood.get(understood.size() - 1);
          }

          @Override
          public void given(List<String> values) {
            Map<String, List<String>> parts = new LinkedHashMap<>(soFar);
            parts.put(part.name(), values);
            List<String> items = new ArrayList<>(before);
            items.add(isFirst ? values.get(0) : RecordParts.line(key, parts));
            answers.keep(key, items);
          }

          @Override
          public Optional<UsageError> lacking(List<String> all) {
            return isNeeded && all.isEmpty()
                ? Optional.of(
                    new UsageError(
                        "'" + key.name() + "' needs '" + part.name() + "'",
                        "Ctrl-C stops, and nothing is written"))
                : Optional.empty();
          }
        });
  }

  /** What else is to be said, or to be said anew; nothing to write the record as it is. */
  private List<Key<?>> closing(boolean isFirst) {
    tellOf(answers.trial().errors(), Role.ERROR);
    if (answers.trial().errors().isEmpty()) {
      tellOf(additions.warnings(answers.trial()), Role.WARNING);
    }
    List<Key<?>> open = keys.open();
    List<Key<?>> besides = new ArrayList<>(isFirst ? open : List.of());
    besides.removeIf(key -> asked.contains(key.name()));
    if (!besides.isEmpty()) {
      console.tell(List.of(Styled.of(""), Styled.of("What can be said besides:", Role.MUTED)));
      besides.forEach(
          key ->
              console.tell(
                  List.of(Styled.of("  " + key.name() + ": " + key.meaning(), Role.MUTED))));
    }
    List<String> names = open.stream().map(Key::name).toList();
    String more = names.isEmpty() ? "Anything anew?" : "Anything more? " + String.join(", ", names);
    List<Key<?>> chosen = new ArrayList<>();
    questioner.ask(
        new Questioner.Question(
            "more",
            more + "; by name, also what is to be answered anew; ? says what each is",
            List.of(),
            "",
            described(open),
            false,
            "writes it",
            ""),
        (before, word) -> {
          List<Key<?>> named = new ArrayList<>();
          for (String name : word.split("[,\\s]+")) {
            named.add(chosen(name));
          }
          chosen.addAll(named);
          return word;
        });
    return chosen;
  }

  private void tellOf(List<Problem> problems, Role role) {
    for (Problem problem : problems) {
      console.tell(List.of(Styled.of("  " + problem.cited(problem.message()), role)));
      problem.help().ifPresent(console::advise);
    }
  }

  private List<String> described(List<Key<?>> open) {
    List<String> lines = new ArrayList<>();
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      if (open.contains(key)) {
        lines.add(key.name() + ": " + key.meaning());
      } else if (answers.has(key.name())) {
        lines.add(key.name() + ", so far: " + String.join("; ", answers.valuesOf(key.name())));
      }
    }
    return lines;
  }

  private Key<?> chosen(String name) {
    List<String> names = new ArrayList<>();
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      if (key.name().equals(name.replaceFirst("^--", ""))) {
        return key;
      }
      names.add(key.name());
    }
    List<String> near = Suggestion.closest(name, names);
    throw new UsageError(
        "there is no key '" + name + "'",
        (near.isEmpty()
                ? "the keys are " + String.join(", ", names)
                : "did you mean '" + near.get(0) + "'?")
            + "; an empty line writes the record");
  }
}
