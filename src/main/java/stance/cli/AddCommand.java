package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys.Key;
import stance.problem.Problem;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.yaml.FormatRule;

/** {@code stance add}: one more record in a dossier, in its place, checked before it is written. */
final class AddCommand implements Command {

  @Override
  public String name() {
    return "add";
  }

  @Override
  public String does() {
    return "Adds an actor, a source, a stance, a question, a condition or an event to a dossier, in"
        + " its place. On a terminal it asks for what is missing.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance add source", "stance add stance --help");
    for (Addable kind : Addable.values()) {
      spec.addSubcommand(kind.word(), spec(kind));
    }
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static CommandSpec spec(Addable kind) {
    CommandSpec spec =
        HelpText.described(
            kind.word(), kind.does(), List.of("stance add " + kind.word(), kind.example()));
    AddOptions.addTo(spec, kind);
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Addable kind = kind(parsed.commandSpec().name());
    Path folder = DossierOptions.folder(parsed, console);
    if (folder.equals(console.surroundings().shipped())) {
      throw new UsageError(
          "nothing is added to the dossier that is shipped with the program",
          "name yours with --dossier; stance init begins one");
    }
    Additions additions = Additions.to(folder, console);
    Answers answers = new Answers(kind, additions);
    List<UsageError> refused = take(parsed, answers);
    refused.addAll(tooFew(answers));
    boolean isComplete = refused.isEmpty() && missing(answers).isEmpty();
    if (!isComplete && !console.isWatched()) {
      throw all(refused, answers, console);
    }
    if (!isComplete) {
      refuseBeforeItsTime(kind, additions.dossier());
      refused.forEach(console::tell);
      boolean isDone = isHeld(parsed, answers, additions, console);
      if (!isDone) {
        return ExitStatus.USAGE;
      }
    }
    return written(answers, additions, isComplete, console);
  }

  /** Nobody is asked for what there is nothing to choose from for. */
  private static void refuseBeforeItsTime(Addable kind, Dossier dossier) {
    List<String> lacking = new ArrayList<>();
    if (dossier.questions().isEmpty()) {
      lacking.add(Addable.QUESTION.word());
    }
    if (dossier.actors().isEmpty()) {
      lacking.add(Addable.ACTOR.word());
    }
    if (dossier.sources().isEmpty()) {
      lacking.add(Addable.SOURCE.word());
    }
    if (kind == Addable.STANCE && !lacking.isEmpty()) {
      throw new UsageError(
          "a stance is an actor's, on a question, from a source: the dossier has no "
              + English.or(lacking)
              + " yet",
          "first " + English.and(lacking.stream().map(each -> "stance add " + each).toList()));
    }
  }

  private static boolean isHeld(
      ParseResult parsed, Answers answers, Additions additions, Console console) {
    Optional<String> folder =
        parsed.hasMatchedOption("--dossier")
            ? Optional.of(parsed.matchedOptionValue("--dossier", ""))
            : Optional.empty();
    try (KeptAnswers kept = new KeptAnswers(() -> answers.command(folder), console)) {
      try {
        new Interview(answers, additions, console).hold();
        return true;
      } catch (Questioner.Ended ended) {
        console.prompt("\n");
        kept.tell();
        return false;
      }
    }
  }

  private static Addable kind(String word) {
    for (Addable kind : Addable.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new UsageError(
        "add what?",
        "stance add "
            + EnumNames.listed(Addable.values()).replace(", ", "|")
            + "; whatever else there is, is written by hand: stance help dossier-format");
  }

  /** Takes what the options say; gives what of it will not do. */
  private static List<UsageError> take(ParseResult parsed, Answers answers) {
    List<UsageError> refused = new ArrayList<>();
    if (parsed.matchedOptionValue(AddOptions.ACTOR, "").isEmpty()) {
      answers.trial();
    } else {
      try {
        answers.of(parsed.matchedOptionValue(AddOptions.ACTOR, ""));
      } catch (UsageError wrong) {
        refused.add(wrong);
      }
    }
    Map<String, List<String>> given = AddOptions.in(parsed, answers.kind());
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      List<String> meant = new ArrayList<>();
      for (String word : given.getOrDefault(key.name(), List.of())) {
        try {
          meant.addAll(new SeveralOnOneLine(answers).of(key, meant, word));
        } catch (UsageError wrong) {
          String options = String.join(", ", AddOptions.given(parsed, key));
          refused.add(new OptionWords(answers.kind(), List.of(word)).of(options, wrong));
        }
      }
      answers.put(key, meant);
    }
    return refused;
  }

  /** What is wrong with all that was given, though with no part of it by itself. */
  private static List<UsageError> tooFew(Answers answers) {
    List<UsageError> wrong = new ArrayList<>();
    OptionWords words = new OptionWords(answers.kind(), List.of());
    for (Problem problem : answers.trial().errors()) {
      if (problem.lack().isEmpty()) {
        wrong.add(words.of(where(problem, answers), UsageError.of(problem)));
      }
    }
    return wrong;
  }

  /** The option of what there is too few of; else the file. */
  private static String where(Problem problem, Answers answers) {
    for (Key<?> key : answers.kind().offered()) {
      boolean isTooFew = problem.rule().equals(FormatRule.TOO_FEW_ANSWERS.id());
      if (isTooFew && key.type() == Key.Type.MAPPING && answers.has(key.name())) {
        return AddOptions.usual(key);
      }
    }
    return problem.place().file();
  }

  private static List<String> missing(Answers answers) {
    List<String> missing = new ArrayList<>();
    if (answers.kind() == Addable.STANCE && answers.whose().isEmpty()) {
      missing.add(AddOptions.ACTOR);
    }
    answers.missing().forEach(key -> missing.add(AddOptions.usual(key)));
    answers
        .missingWithin()
        .forEach((key, parts) -> parts.forEach(part -> missing.add(AddOptions.usual(key, part))));
    return missing;
  }

  /** All that is wrong: the last of it to be thrown, after the rest has been told. */
  private static UsageError all(List<UsageError> refused, Answers answers, Console console) {
    List<UsageError> all = new ArrayList<>(refused);
    List<String> missing = missing(answers);
    missing.removeIf(
        option -> refused.stream().anyMatch(w -> w.message().startsWith(option + ":")));
    if (!missing.isEmpty()) {
      all.add(
          new UsageError(
              "missing: " + String.join(", ", missing),
              "on a terminal, stance add " + answers.kind().word() + " asks for them"));
    }
    all.subList(0, all.size() - 1).forEach(console::tell);
    return all.get(all.size() - 1);
  }

  private static ExitStatus written(
      Answers answers, Additions additions, boolean wasComplete, Console console) {
    Trial trial = answers.trial();
    if (!trial.errors().isEmpty()) {
      additions.show(trial.errors());
      console.warn("nothing was written: the dossier would not load");
      return ExitStatus.USAGE;
    }
    String file = additions.write(trial);
    console.tell(List.of(Styled.of("wrote ").plus(file, Role.LITERAL)));
    if (wasComplete) {
      additions.warnings(trial).forEach(problem -> console.warn(UsageError.of(problem)));
    }
    additions.tellRest(trial);
    return ExitStatus.DONE;
  }
}
