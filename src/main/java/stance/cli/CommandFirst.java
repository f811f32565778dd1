package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The order in which arguments are parsed: the command, then what belongs to it. People also write
 * {@code stance -d folder compare}, {@code stance -h compare}, {@code stance help compare} and
 * {@code stance compare help}.
 */
final class CommandFirst {

  private static final String HELP = HelpCommand.NAME;

  private CommandFirst() {}

  /**
   * The arguments with the command first.
   *
   * @throws UsageError if help is asked for too much
   */
  static List<String> of(List<String> args, List<Command> commands) {
    if (args.isEmpty()) {
      return args;
    }
    if (args.get(0).equals(HELP)) {
      return help(args.subList(1, args.size()), commands);
    }
    if (args.size() == 2 && args.get(1).equals(HELP) && named(args.get(0), commands).isPresent()) {
      return List.of(args.get(0), "--help");
    }
    if (args.get(0).startsWith("-")) {
      for (int i = 1; i < args.size() && !args.get(i - 1).equals("--"); i++) {
        Optional<Command> command = named(args.get(i), commands);
        if (command.isPresent() && !isValue(args.get(i - 1), command.get().spec())) {
          List<String> ordered = new ArrayList<>(List.of(args.get(i)));
          ordered.addAll(args.subList(0, i));
          ordered.addAll(args.subList(i + 1, args.size()));
          return ordered;
        }
      }
    }
    return args;
  }

  /** "help compare" asks for what "compare --help" does; what is no command can be a topic. */
  private static List<String> help(List<String> words, List<Command> commands) {
    if (words.isEmpty()) {
      return List.of("--help");
    }
    if (words.size() > 1) {
      throw new UsageError(
          "help takes one command or topic, not also '" + words.get(1) + "'",
          "stance --help names the commands");
    }
    String word = words.get(0);
    boolean isCommand = !word.equals(HELP) && named(word, commands).isPresent();
    if (!isCommand && !word.startsWith("-") && HelpTopic.named(word).isEmpty()) {
      throw HelpTopic.unknown(word, commands.stream().map(Command::name).toList());
    }
    return isCommand ? List.of(word, "--help") : List.of(HELP, word);
  }

  private static Optional<Command> named(String word, List<Command> commands) {
    return commands.stream().filter(command -> command.name().equals(word)).findFirst();
  }

  /** Whether an option before a word takes that word for its value. */
  private static boolean isValue(String before, CommandSpec spec) {
    OptionSpec option = spec.findOption(before);
    return option != null && option.arity().min() > 0;
  }
}
