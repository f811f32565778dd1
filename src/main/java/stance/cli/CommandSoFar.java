package stance.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command with the words behind it, as far as they are written: what can come next.
 *
 * @param options those that were given
 * @param arguments the words that are no options, nor values of options
 * @param pending the option whose value comes next
 * @param onlyArguments whether {@code --} ended the options
 * @param values the last value of each option that has one, by its longest name
 */
record CommandSoFar(
    CommandSpec spec,
    List<OptionSpec> options,
    List<String> arguments,
    Optional<OptionSpec> pending,
    boolean onlyArguments,
    Map<String, String> values) {

  private static final String END_OF_OPTIONS = "--";
  private static final String DOSSIER = "--dossier";
  private static final String QUESTION = "--question";

  /** The command that {@code spec} defines, or one below it, behind which these words stand. */
  static CommandSoFar of(CommandSpec spec, List<String> words) {
    CommandSpec command = spec;
    List<OptionSpec> options = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    Optional<OptionSpec> pending = Optional.empty();
    boolean onlyArguments = false;
    Map<String, String> values = new HashMap<>();
    for (String word : words) {
      if (pending.isPresent()) {
        values.put(pending.get().longestName(), word);
        pending = Optional.empty();
      } else if (onlyArguments || !isOption(word)) {
        if (command.subcommands().containsKey(word)) {
          command = command.subcommands().get(word).getCommandSpec();
        } else {
          arguments.add(word);
        }
      } else if (word.equals(END_OF_OPTIONS)) {
        onlyArguments = true;
      } else {
        Attached attached = Attached.of(word, command);
        attached.option().ifPresent(options::add);
        if (attached.value().isEmpty()) {
          pending = attached.option().filter(CommandSoFar::takesValue);
        } else {
          attached
              .option()
              .ifPresent(option -> values.put(option.longestName(), attached.value().get()));
        }
      }
    }
    return new CommandSoFar(command, options, arguments, pending, onlyArguments, values);
  }

  /**
   * An option in one word, with its value if that is in the same word.
   *
   * @param before what stands before the value
   */
  record Attached(Optional<OptionSpec> option, String before, Optional<String> value) {

    static Attached of(String word, CommandSpec command) {
      int equals = word.indexOf('=');
      if (word.startsWith("--") && equals > 0) {
        return new Attached(
            option(word.substring(0, equals), command),
            word.substring(0, equals + 1),
            Optional.of(word.substring(equals + 1)));
      }
      if (!word.startsWith("--") && word.length() > 2) {
        Optional<OptionSpec> option = option(word.substring(0, 2), command);
        if (option.filter(CommandSoFar::takesValue).isPresent()) {
          return new Attached(option, word.substring(0, 2), Optional.of(word.substring(2)));
        }
      }
      return new Attached(option(word, command), word, Optional.empty());
    }

    private static Optional<OptionSpec> option(String name, CommandSpec command) {
      return Optional.ofNullable(command.findOption(name));
    }
  }

  static boolean isOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The folder that an option names. */
  Optional<String> dossier() {
    return Optional.ofNullable(values.get(DOSSIER));
  }

  /** The question that an option names. */
  Optional<String> question() {
    return Optional.ofNullable(values.get(QUESTION));
  }

  /** The argument that comes next, if there is one more. */
  Optional<PositionalParamSpec> nextArgument() {
    return spec.positionalParameters().stream()
        .filter(each -> each.index().contains(arguments.size()))
        .findFirst();
  }

  /** The options that can still be given. */
  List<OptionSpec> furtherOptions() {
    return spec.options().stream()
        .filter(option -> !options.contains(option) || option.isMultiValue())
        .toList();
  }
}
