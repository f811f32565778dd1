package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Role;
import stance.text.Styled;

/**
 * Help: what a command does and examples of it, then its arguments and options. It is laid out as
 * every other answer is: the library breaks lines by what Java knows of locales, which takes 25 ms
 * to load.
 */
final class HelpText {

  private static final int NARROWEST = 55;
  private static final int WIDEST = 100;

  private static final List<String> ROOT_EXAMPLES =
      List.of(
          "stance compare",
          "stance compare freeland sajjan scheer --as-of 2017-11-09",
          "stance compare poroshenko putin --explain",
          "stance list actors");

  private final DocumentBuilder document = new DocumentBuilder();

  private HelpText() {}

  /** The program as a whole, without its options and commands. */
  static CommandSpec root() {
    return described(
        "stance",
        "Lays the stated positions of several actors side by side, and proves them.",
        ROOT_EXAMPLES);
  }

  /** A command as the list of commands shows it: its name and what it does. */
  static CommandSpec outline(Command command) {
    return described(command.name(), command.does(), List.of());
  }

  /** A command without its arguments and options: what it does, and real examples of it. */
  static CommandSpec described(Command command, String... examples) {
    return described(command.name(), command.does(), List.of(examples));
  }

  /** A command, or one below it. */
  static CommandSpec described(String name, String does, List<String> examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    List<String> description = new ArrayList<>();
    description.add(does);
    description.addAll(examples);
    spec.usageMessage().description(description.toArray(String[]::new));
    return spec;
  }

  /** The whole help of a command. */
  static String of(CommandLine command, Console console) {
    Page page = console.page();
    int width = Math.min(WIDEST, Math.max(NARROWEST, page.width()));
    return console.painted(DocumentText.lines(document(command), new Page(width, page.ascii())));
  }

  private static Document document(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    HelpText help = new HelpText();
    help.addDescription(List.of(spec.usageMessage().description()));
    help.addUsage(spec);
    List<Entry> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      arguments.add(Entry.of(synopsis(argument), argument.description()[0]));
    }
    help.addEntries("Arguments:", arguments);
    List<Entry> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(Entry.of(names(option), option.description()[0]));
    }
    help.addEntries("Options:", options);
    List<Entry> commands = new ArrayList<>();
    spec.subcommands()
        .forEach(
            (name, each) ->
                commands.add(
                    Entry.of(name, each.getCommandSpec().usageMessage().description()[0])));
    help.addEntries("Commands:", commands);
    if (spec.parent() == null) {
      List<Entry> topics = new ArrayList<>();
      for (HelpTopic topic : HelpTopic.values()) {
        topics.add(Entry.of(topic.word(), topic.about()));
      }
      help.addEntries("Topics, for stance help:", topics);
      help.addEntries("Exit status:", HelpTopic.exitStatuses());
    }
    return help.document.build();
  }

  private void addDescription(List<String> lines) {
    document.addParagraph(Styled.of(lines.get(0)));
    document.startPart();
    document.add(new Block.Heading(Styled.of("Examples:")));
    List<Styled> examples = new ArrayList<>();
    for (String example : lines.subList(1, lines.size())) {
      examples.add(Styled.of(example));
    }
    document.add(Block.Items.of(examples));
  }

  private void addUsage(CommandSpec spec) {
    List<String> words = new ArrayList<>(List.of(spec.qualifiedName(), "[OPTIONS]"));
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      words.add(synopsis(argument));
    }
    if (!spec.subcommands().isEmpty()) {
      words.add("[COMMAND]");
    }
    document.startPart();
    document.add(new Block.Labelled(Styled.of("Usage: "), Styled.of(String.join(" ", words))));
  }

  private void addEntries(String heading, List<Entry> entries) {
    if (!entries.isEmpty()) {
      document.startPart();
      document.add(new Block.Heading(Styled.of(heading)));
      document.add(new Block.Entries(Block.Entries.Style.GLOSSARY, entries));
    }
  }

  static String synopsis(PositionalParamSpec argument) {
    String label = argument.paramLabel() + (argument.isMultiValue() ? "..." : "");
    return argument.arity().min() == 0 ? "[" + label + "]" : label;
  }

  /** The long names one below the other, whether there is a short one or not. */
  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    String aligned = names.startsWith("--") ? "    " + names : names;
    return option.arity().max() > 0 ? aligned + "=" + option.paramLabel() : aligned;
  }

  /** What to say if no command was given. */
  static List<Styled> brief(CommandLine root) {
    return List.of(
        Styled.of("error: ", Role.ERROR).plus("no command given"),
        Styled.of("  = help: ", Role.HELP)
            .plus("one of ")
            .plus(String.join(", ", root.getSubcommands().keySet()), Role.LITERAL),
        Styled.of("  Try ", Role.MUTED).plus("stance --help", Role.LITERAL));
  }
}
