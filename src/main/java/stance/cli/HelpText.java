package stance.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import stance.text.Role;
import stance.text.Styled;

/** Help: examples first, then options, then exit statuses. */
final class HelpText {

  private static final int WIDEST = 100;

  private HelpText() {}

  /** What the help of a command says besides its options: what it does, and real examples of it. */
  static void describe(CommandSpec spec, String does, String... examples) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(does, "", "Examples:");
    String[] lines = new String[examples.length + 3];
    lines[0] = does;
    lines[1] = "";
    lines[2] = "Examples:";
    for (int i = 0; i < examples.length; i++) {
      lines[i + 3] = "  " + examples[i];
    }
    usage.description(lines);
    usage.optionListHeading("%nOptions:%n");
    usage.sortOptions(false);
    usage.abbreviateSynopsis(true);
  }

  static void describeRoot(CommandSpec root) {
    describe(
        root,
        "Lays the stated positions of several actors side by side, and proves them.",
        "stance compare",
        "stance compare freeland sajjan scheer --as-of 2017-11-09",
        "stance compare freeland scheer --explain");
    root.usageMessage().commandListHeading("%nCommands:%n");
    root.usageMessage()
        .footer(
            "%nExit status: 0 done; 1 the answer is \"no\"; 2 wrong usage; 3 the dossier could"
                + " not be loaded; 70 a fault of the program; 74 the output could not be written.");
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
