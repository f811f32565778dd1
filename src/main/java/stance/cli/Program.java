package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
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
      root = line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException wrong) {
      return wrongUsage(message(wrong), help(wrong), wrong.getCommandLine(), console);
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

  private ExitStatus run(ParseResult parsed, CommandLine asked, Console plain) {
    try {
      Console console = new Console(surroundings, Looks.of(parsed));
      return command(parsed).run(parsed, console);
    } catch (UsageError wrong) {
      return wrongUsage(wrong.message(), wrong.help(), asked, plain);
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
    root.addOption(Standard.version());
    HelpText.describeRoot(root);
    CommandLine line = new CommandLine(root);
    for (Command command : commands) {
      line.addSubcommand(command.spec().name(), command.spec());
    }
    line.setExpandAtFiles(false);
    return line;
  }

  private static ExitStatus wrongUsage(
      String message, Optional<String> help, CommandLine command, Console console) {
    List<Styled> lines = new ArrayList<>();
    lines.add(Styled.of("error: ", Role.ERROR).plus(message));
    help.ifPresent(text -> lines.add(Styled.of("  = help: ", Role.HELP).plus(text)));
    lines.add(
        Styled.of("  Try ", Role.MUTED)
            .plus(command.getCommandSpec().qualifiedName() + " --help", Role.LITERAL));
    console.tell(lines);
    return ExitStatus.USAGE;
  }

  /** What is wrong, without the type names and lists that the library adds to it. */
  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      boolean option = unmatched.isUnknownOption();
      return option ? "unknown option '" + first + "'" : "unknown command '" + first + "'";
    }
    String message = String.valueOf(wrong.getMessage());
    return message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
  }

  private static Optional<String> help(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        return Optional.of("did you mean '" + near.get(0) + "'?");
      }
    }
    return Optional.empty();
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
