package stance.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import stance.problem.Suggestion;

/** What is wrong with arguments that do not fit a command, in our words and not the library's. */
final class WrongArguments {

  private WrongArguments() {}

  /**
   * What is wrong, and what to do about it if that is known.
   *
   * @param actors the ids of those whom an example can name
   */
  static UsageError of(ParameterException wrong, Supplier<List<String>> actors) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), unmatched, actors);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return new UsageError(name(twice.getOverwritten()) + " is given twice");
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isOption()
          ? new UsageError(name(argument) + " needs a value: " + argument.paramLabel())
          : new UsageError(argument.paramLabel() + " is missing", about(argument));
    }
    String message = String.valueOf(wrong.getMessage());
    return new UsageError(message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
  }

  /** "it is the other actor": what the help says of an argument. */
  private static Optional<String> about(ArgSpec argument) {
    return Stream.of(argument.description())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
        .map(text -> "it is " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
  }

  private static UsageError unknown(
      String word, UnmatchedArgumentException unmatched, Supplier<List<String>> actors) {
    CommandLine command = unmatched.getCommandLine();
    if (unmatched.isUnknownOption()) {
      return new UsageError("unknown option '" + word + "'", meant(word, options(word, command)));
    }
    if (command.getSubcommands().isEmpty()) {
      return new UsageError(
          "one too many: '" + word + "'",
          isCountry(word, command) ? "did you mean '--country " + word + "'?" : taken(command));
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return new UsageError(
        "unknown command '" + word + "'",
        (command.getCommandSpec().name().equals("add")
                ? WrittenByHand.of(word, actors)
                : NearCommands.of(word, commands))
            .or(() -> meant(word, commands))
            .or(() -> Optional.of("it is one of " + String.join(", ", commands))));
  }

  /** Whether a word is written as countries are, for a command that takes one as an option. */
  private static boolean isCountry(String word, CommandLine command) {
    return word.matches("[A-Z]{2,4}") && command.getCommandSpec().findOption("--country") != null;
  }

  /** The options that {@code word} may be meant for: of one letter, those of that letter. */
  private static List<String> options(String word, CommandLine command) {
    boolean isShort = !word.startsWith("--");
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> isShort ? name.equalsIgnoreCase(word) : name.startsWith("--"))
        .toList();
  }

  /** "list takes one KIND", or that it takes no words at all. */
  private static String taken(CommandLine command) {
    List<String> arguments =
        command.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel).toList();
    return command.getCommandSpec().qualifiedName().replaceFirst("^stance ", "")
        + (arguments.isEmpty()
            ? " takes nothing but options"
            : " takes one " + String.join(" and one ", arguments));
  }

  private static Optional<String> meant(String word, List<String> known) {
    List<String> near = Suggestion.closest(word, known);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(near.stream().collect(Collectors.joining("' or '", "did you mean '", "'?")));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
