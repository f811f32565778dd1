package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stance.text.Role;
import stance.text.Styled;

/** The program: one run from arguments to exit status. Whatever happens, it ends in a status. */
public final class Program {

  private final Surroundings surroundings;
  private final List<Command> commands = Commands.all();

  public Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs a command line. */
  public ExitStatus run(List<String> args) {
    Console console = new Console(surroundings, Looks.UNASKED);
    try {
      return parsed(args, console);
    } catch (OutputFailure failure) {
      return lost(failure, console);
    } catch (OutOfMemoryError tooMuch) {
      return exhausted(console);
    } catch (StackOverflowError | RuntimeException fault) {
      return fault(fault, console);
    }
  }

  private ExitStatus parsed(List<String> args, Console console) {
    CommandLine line = commandLine();
    ParseResult root;
    try {
      root = line.parseArgs(asOptions(args).toArray(String[]::new));
    } catch (ParameterException wrong) {
      return wrongUsage(WrongArguments.of(wrong), wrong.getCommandLine(), console);
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

  /** "help compare" asks for what "compare --help" does. */
  private static List<String> asOptions(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("help")) {
      return args;
    }
    List<String> asked = new ArrayList<>(args.subList(1, args.size()));
    asked.add("--help");
    return asked;
  }

  private ExitStatus run(ParseResult parsed, CommandLine asked, Console plain) {
    try {
      Console console = new Console(surroundings, Looks.of(parsed));
      return command(parsed).run(parsed, console);
    } catch (UsageError wrong) {
      return wrongUsage(wrong, asked, plain);
    }
  }

  private Command command(ParseResult parsed) {
    String name = parsed.commandSpec().name();
    return commands.stream()
        .filter(command -> command.spec().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private CommandLine commandLine() {
    CommandSpec root = CommandSpec.create().name("stance");
    Standard.addHelpTo(root);
    HelpText.describeRoot(root);
    CommandLine line = new CommandLine(root);
    for (Command command : commands) {
      line.addSubcommand(command.spec().name(), command.spec());
    }
    line.setExpandAtFiles(false);
    return line;
  }

  private static ExitStatus wrongUsage(UsageError wrong, CommandLine command, Console console) {
    List<Styled> lines = new ArrayList<>();
    lines.add(Styled.of("error: ", Role.ERROR).plus(wrong.message()));
    wrong.help().ifPresent(text -> lines.add(Styled.of("  = help: ", Role.HELP).plus(text)));
    lines.add(
        Styled.of("  Try ", Role.MUTED)
            .plus(command.getCommandSpec().qualifiedName() + " --help", Role.LITERAL));
    console.tell(lines);
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
