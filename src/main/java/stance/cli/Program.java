package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stance.dossier.Actor;
import stance.text.Role;
import stance.text.Styled;

/** One run of the program, from arguments to exit status. */
public final class Program {

  static {
    // Spares the library two searches at its start whose results are never used here: for classes
    // of Groovy, for which it opens every jar (8 ms), and for converters of types that no option of
    // ours has (5 ms).
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", ".*");
  }

  private final World surroundings;
  private final List<Command> commands = Commands.all();

  public Program(World surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Runs a command line. Never throws: a fault of the program, of Java (a class that cannot be
   * loaded, say) or for want of memory is a status too, with a message and no trace.
   */
  public ExitStatus run(List<String> args) {
    try {
      return answered(args);
    } catch (Throwable evenTellingFailed) {
      return ExitStatus.FAULT;
    }
  }

  private ExitStatus answered(List<String> args) {
    Console console = new Console(surroundings, DisplayOptions.UNASKED);
    if (!args.isEmpty() && args.get(0).equals(Completion.ASKED)) {
      return completed(args.subList(1, args.size()), console);
    }
    try {
      return parsed(args, console);
    } catch (OutputFailure failure) {
      return lost(failure, console);
    } catch (OutOfMemoryError tooMuch) {
      return exhausted(console);
    } catch (Throwable fault) {
      return fault(fault, console);
    }
  }

  /** A shell asks while its user types: whatever is wrong must not be written between the words. */
  private ExitStatus completed(List<String> asked, Console console) {
    try {
      console.answer(new Completion(commands, surroundings).answerTo(asked));
    } catch (Throwable nothingToPropose) {
      // No answer is the answer.
    }
    return ExitStatus.DONE;
  }

  private ExitStatus parsed(List<String> args, Console plain) {
    Optional<String> typed = DossierOptions.namedAmong(args);
    Console console = typed.isPresent() ? plain.on(new TypedDossier(typed, this::spec)) : plain;
    ParseResult root;
    try {
      root = parse(CommandFirst.of(args, commands));
    } catch (UsageError wrong) {
      return wrongUsage(wrong, new CommandLine(HelpText.root()), console);
    } catch (ParameterException wrong) {
      return wrongUsage(
          WrongArguments.of(wrong, () -> actors(typed)), wrong.getCommandLine(), console);
    }
    ParseResult parsed = root;
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandLine asked = parsed.commandSpec().commandLine();
    if (parsed.isUsageHelpRequested()) {
      console.answer(HelpText.of(asked, console));
      return ExitStatus.DONE;
    }
    if (parsed.isVersionHelpRequested()) {
      console.answer("stance " + Version.current() + "\n");
      return ExitStatus.DONE;
    }
    if (parsed == root) {
      console.tell(HelpText.brief(asked));
      return ExitStatus.USAGE;
    }
    return run(parsed, asked, console);
  }

  /** The ids of the actors of the dossier in use, as far as it can be read. */
  private List<String> actors(Optional<String> typed) {
    List<String> ids = new ArrayList<>();
    try {
      Path folder = DossierOptions.chosen(typed, surroundings);
      for (Actor actor : ProposedEntries.in(folder, surroundings.shipped()).actors().get()) {
        ids.add(actor.id().text());
      }
    } catch (UsageError none) {
      // What is wrong with the arguments is told, not that there is no dossier.
    }
    return ids;
  }

  private ExitStatus run(ParseResult parsed, CommandLine asked, Console plain) {
    try {
      return command(parsed).run(parsed, plain.with(DisplayOptions.of(parsed)));
    } catch (UsageError wrong) {
      return wrongUsage(wrong, asked, plain);
    } catch (BrokenDossier told) {
      return ExitStatus.DOSSIER;
    }
  }

  /** The command that was asked for, itself or by one below it. */
  private Command command(ParseResult parsed) {
    CommandSpec spec = parsed.commandSpec();
    while (spec.parent().parent() != null) {
      spec = spec.parent();
    }
    return named(List.of(spec.name())).get(0);
  }

  private Optional<CommandSpec> spec(String name) {
    return named(List.of(name)).stream().findFirst().map(Command::spec);
  }

  private List<Command> named(List<String> words) {
    List<Command> named = new ArrayList<>();
    for (Command command : commands) {
      if (words.contains(command.name())) {
        named.add(command);
      }
    }
    return named;
  }

  /**
   * Parses the arguments. The library needs milliseconds to set up each command, so only those that
   * an argument names are set up first. All others are added, and only in outline, if the answer
   * has to list them.
   */
  private ParseResult parse(List<String> args) {
    List<Command> named = named(args);
    try {
      ParseResult parsed = parse(args, named, named);
      if (parsed.hasSubcommand() || parsed.isVersionHelpRequested()) {
        return parsed;
      }
    } catch (ParameterException wrong) {
      // A suggestion may name any command, so all are added below.
    }
    return parse(args, named, commands);
  }

  private static ParseResult parse(List<String> args, List<Command> named, List<Command> known) {
    CommandSpec root = HelpText.root();
    CommonOptions.addHelpTo(root);
    CommandLine line = new CommandLine(root);
    for (Command command : known) {
      line.addSubcommand(
          command.name(), named.contains(command) ? command.spec() : HelpText.outline(command));
    }
    line.setExpandAtFiles(false);
    return line.parseArgs(args.toArray(new String[0]));
  }

  private static ExitStatus wrongUsage(UsageError wrong, CommandLine command, Console console) {
    console.tell(wrong);
    // To be typed after what was typed, so it is no command of its own that names the dossier.
    console
        .on(TypedDossier.NONE)
        .tell(
            List.of(
                Styled.of("  Try ", Role.MUTED)
                    .plus(command.getCommandSpec().qualifiedName() + " --help", Role.LITERAL)));
    return ExitStatus.USAGE;
  }

  private static ExitStatus lost(OutputFailure failure, Console console) {
    if (failure.isClosedPipe()) {
      return ExitStatus.DONE;
    }
    console.tell(
        List.of(
            Styled.of("error: ", Role.ERROR)
                .plus("the answer could not be written: " + failure.reason())));
    return ExitStatus.OUTPUT;
  }

  private static ExitStatus exhausted(Console console) {
    console.tell(
        List.of(
            Styled.of("error: ", Role.ERROR).plus("the dossier takes more memory than there is"),
            Styled.of("  = help: ", Role.HELP)
                .plus("split its largest files, or give Java more: STANCE_JAVA_OPTS=-Xmx4g")));
    return ExitStatus.FAULT;
  }

  private static ExitStatus fault(Throwable fault, Console console) {
    StackTraceElement[] trace = fault.getStackTrace();
    console.tell(
        List.of(
            Styled.of("error: ", Role.ERROR).plus("a fault of the program, not of your data"),
            Styled.of(
                "  stance "
                    + Version.current()
                    + ": "
                    + fault
                    + (trace.length == 0 ? "" : " at " + trace[0])),
            Styled.of("  = help: ", Role.HELP)
                .plus("please report it with the command line and, if you can, the dossier")));
    return ExitStatus.FAULT;
  }
}
