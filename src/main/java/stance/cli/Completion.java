package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stance.text.Ascii;
import stance.text.HiddenCharacters;

/**
 * What a shell asks behind its user's back: which words may stand where the cursor is. Everything
 * follows from the definitions of the commands and from the dossier in use.
 *
 * <p>The question is {@code stance --complete WORD... =WORD}: the words before the cursor, without
 * the program's name, and that at the cursor, behind a sign so that no shell drops an empty one.
 * The first line of the answer says whether names of {@code files} or {@code folders} can stand
 * there too, or {@code words} alone; each further line is a proposal, a tab, and what to know of
 * it. A proposal that ends in {@code =} goes on in the same word. Nothing that goes wrong is told:
 * there are just no proposals.
 */
final class Completion {

  /** The argument by which it is asked for. */
  static final String ASKED = "--complete";

  private static final String WORD = "=";

  private final List<Command> commands;
  private final World world;

  Completion(List<Command> commands, World world) {
    this.commands = commands;
    this.world = world;
  }

  private record Answer(String others, List<Proposal> proposals) {

    static Answer words(List<Proposal> proposals) {
      return new Answer("words", proposals);
    }

    static Answer none() {
      return words(List.of());
    }
  }

  /** The answer to the arguments behind {@link #ASKED}. */
  String answerTo(List<String> asked) {
    StringBuilder text = new StringBuilder();
    Answer answer = asked.isEmpty() ? Answer.none() : answer(asked);
    text.append(answer.others).append('\n');
    boolean ascii = !world.terminal().utf8();
    for (Proposal each : answer.proposals) {
      String about = HiddenCharacters.inLine(each.about());
      text.append(each.value()).append('\t').append(ascii ? Ascii.of(about) : about).append('\n');
    }
    return text.toString();
  }

  private Answer answer(List<String> asked) {
    List<String> before = asked.subList(0, asked.size() - 1);
    String last = asked.get(asked.size() - 1);
    String word = last.startsWith(WORD) ? last.substring(WORD.length()) : last;
    for (int i = 0; i < before.size(); i++) {
      for (Command command : commands) {
        if (command.name().equals(before.get(i)) && isCommand(before, i, command)) {
          List<String> rest = new ArrayList<>(before.subList(0, i));
          rest.addAll(before.subList(i + 1, before.size()));
          return within(CommandSoFar.of(command.spec(), rest), word);
        }
      }
      if (!before.get(0).startsWith("-")) {
        return Answer.none();
      }
    }
    return withoutCommand(before, word);
  }

  /** Whether the word at {@code at} names a command, and is no value of an option before it. */
  private static boolean isCommand(List<String> words, int at, Command command) {
    return at == 0 || CommandSoFar.of(command.spec(), words.subList(0, at)).pending().isEmpty();
  }

  private Answer withoutCommand(List<String> before, String word) {
    CommandSoFar general = CommandSoFar.of(general(), before);
    if (general.pending().isPresent() || CommandSoFar.isOption(word)) {
      return within(general, word);
    }
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    for (Command command : CommandSoFar.isOption(last) ? commands : List.<Command>of()) {
      CommandSoFar soFar = CommandSoFar.of(command.spec(), before);
      if (soFar.pending().isPresent()) {
        return within(soFar, word);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Command command : commands) {
      if (command.name().startsWith(word)) {
        proposals.add(new Proposal(command.name(), Proposal.brief(command.does())));
      }
    }
    return Answer.words(proposals);
  }

  /** The options that mean the same for every command that answers from a dossier. */
  private static CommandSpec general() {
    CommandSpec spec = CommandSpec.create();
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private Answer within(CommandSoFar command, String word) {
    if (command.pending().isPresent()) {
      return values(command.pending().get(), "", word, command);
    }
    if (!command.onlyArguments() && CommandSoFar.isOption(word)) {
      CommandSoFar.Attached attached = CommandSoFar.Attached.of(word, command.spec());
      return attached.option().isPresent() && attached.value().isPresent()
          ? values(attached.option().get(), attached.before(), attached.value().get(), command)
          : Answer.words(options(command, word));
    }
    if (!command.spec().subcommands().isEmpty()) {
      return Answer.words(subcommands(command.spec(), word));
    }
    Answer answer =
        command.nextArgument().map(next -> values(next, "", word, command)).orElse(Answer.none());
    boolean isNothing = answer.equals(Answer.none());
    return isNothing && word.isEmpty() && !command.onlyArguments()
        ? Answer.words(options(command, word))
        : answer;
  }

  private static List<Proposal> subcommands(CommandSpec spec, String word) {
    List<Proposal> proposals = new ArrayList<>();
    spec.subcommands()
        .forEach(
            (name, command) -> {
              if (name.startsWith(word)) {
                proposals.add(new Proposal(name, about(command.getCommandSpec())));
              }
            });
    return proposals;
  }

  private static String about(CommandSpec spec) {
    return Proposal.brief(spec.usageMessage().description()[0]);
  }

  /** The long names; a short one that is written out already, so that the shell goes on. */
  private static List<Proposal> options(CommandSoFar command, String word) {
    List<Proposal> proposals = new ArrayList<>();
    for (OptionSpec option : command.furtherOptions()) {
      Optional<String> name =
          Arrays.stream(option.names())
              .filter(each -> each.startsWith(word))
              .max(
                  Comparator.comparing((String each) -> each.equals(word))
                      .thenComparing(String::length));
      name.ifPresent(
          each -> proposals.add(new Proposal(each, Proposal.brief(option.description()[0]))));
    }
    return proposals;
  }

  private Answer values(ArgSpec argument, String before, String word, CommandSoFar command) {
    if (!(argument.completionCandidates() instanceof Operand operand)) {
      return Answer.none();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<String> given = argument.isPositional() ? command.arguments() : List.of();
    OperandProposals all =
        new OperandProposals(() -> dossier(command), commands, command.question());
    for (Proposal each : all.of(operand, word, given)) {
      proposals.add(new Proposal(before + each.value(), each.about()));
    }
    return switch (operand.kind()) {
      case FILE -> new Answer("files", proposals);
      case FOLDER -> new Answer("folders", proposals);
      default -> Answer.words(proposals);
    };
  }

  private ProposedEntries dossier(CommandSoFar command) {
    Optional<String> named = command.dossier().map(this::withoutTilde);
    Path folder = DossierOptions.chosen(named, world);
    return ProposedEntries.in(folder, world.shipped());
  }

  /** The path as the shell would make it, which has not seen this word yet. */
  private String withoutTilde(String path) {
    String home = world.variables().getOrDefault("HOME", "");
    return path.startsWith("~/") && !home.isEmpty() ? home + path.substring(1) : path;
  }
}
