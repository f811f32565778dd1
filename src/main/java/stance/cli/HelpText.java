package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import stance.text.Role;
import stance.text.Styled;

/** Help: what a command does and examples of it, then its arguments and options. */
final class HelpText {

  private static final int WIDEST = 100;

  private HelpText() {}

  /** What the help of a command says besides its options: what it does, and real examples of it. */
  static void describe(CommandSpec spec, String does, String... examples) {
    UsageMessageSpec usage = spec.usageMessage();
    List<String> lines = new ArrayList<>(List.of(does, "", "Examples:"));
    for (String example : examples) {
      lines.add("  " + example);
    }
    lines.add("");
    usage.description(lines.toArray(String[]::new));
    usage.parameterListHeading("%nArguments:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.sortOptions(false);
    usage.abbreviateSynopsis(true);
    List<String> sections = new ArrayList<>(usage.sectionKeys());
    sections.remove(UsageMessageSpec.SECTION_KEY_DESCRIPTION);
    sections.add(0, UsageMessageSpec.SECTION_KEY_DESCRIPTION);
    usage.sectionKeys(sections);
  }

  static void describeRoot(CommandSpec root) {
    describe(
        root,
        "Lays the stated positions of several actors side by side, and proves them.",
        "stance compare",
        "stance compare freeland sajjan scheer --as-of 2017-11-09",
        "stance compare poroshenko putin --explain",
        "stance list actors");
    root.usageMessage().commandListHeading("%nCommands:%n");
    root.usageMessage()
        .footer(
            "",
            "Exit status:",
            "  0   done",
            "  1   the answer is \"no\"",
            "  2   wrong usage",
            "  3   the dossier could not be loaded",
            "  70  a fault of the program",
            "  74  the output could not be written");
  }

  /** The whole help of a command. */
  static String of(CommandLine command, Console console) {
    command.setUsageHelpWidth(Math.min(WIDEST, Math.max(55, console.page().width())));
    return command.getUsageMessage(Help.Ansi.OFF);
  }

  /** What to say where no command was given. */
  static List<Styled> brief(CommandLine root) {
    return List.of(
        Styled.of("error: ", Role.ERROR).plus("no command given"),
        Styled.of("  = help: ", Role.HELP)
            .plus("one of ")
            .plus(String.join(", ", root.getSubcommands().keySet()), Role.LITERAL),
        Styled.of("  Try ", Role.MUTED).plus("stance --help", Role.LITERAL));
  }
}
