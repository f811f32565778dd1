package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of the manual on a command, in the macros of man(7), from the same definition as its
 * help.
 */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The name of its file: {@code stance-compare.1}. */
  static String file(CommandSpec spec) {
    return name(spec) + ".1";
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  /**
   * The whole page.
   *
   * @param date the day of this version
   */
  static String of(CommandSpec spec, String date) {
    ManPage written = new ManPage();
    written.line(
        ".TH "
            + name(spec).toUpperCase(Locale.ROOT)
            + " 1 "
            + date
            + " \"stance "
            + Version.current()
            + "\"");
    written.write(spec);
    return written.page.toString();
  }

  private void write(CommandSpec spec) {
    String[] description = spec.usageMessage().description();
    heading("NAME");
    line(plain(name(spec)) + " \\- " + plain(Proposal.brief(description[0])));
    heading("SYNOPSIS");
    line(synopsis(spec));
    heading("DESCRIPTION");
    line(text(description[0]));
    if (!spec.positionalParameters().isEmpty()) {
      heading("ARGUMENTS");
      for (PositionalParamSpec argument : spec.positionalParameters()) {
        entry(italic(HelpText.synopsis(argument)), argument.description()[0]);
      }
    }
    heading("OPTIONS");
    for (OptionSpec option : spec.options()) {
      entry(names(option), option.description()[0]);
    }
    writeCommands(spec);
    if (spec.parent() == null) {
      heading("TOPICS");
      line("For " + bold("stance help") + ":");
      for (HelpTopic topic : HelpTopic.values()) {
        entry(bold(topic.word()), topic.about());
      }
    }
    heading("EXIT STATUS");
    for (ExitStatus status : ExitStatus.values()) {
      entry(bold(Integer.toString(status.code())), status.meaning());
    }
    heading("EXAMPLES");
    line(".nf");
    for (int i = 1; i < description.length; i++) {
      line(text(description[i]));
    }
    line(".fi");
    if (spec.parent() != null) {
      heading("SEE ALSO");
      line(reference(spec.parent()));
    }
  }

  private void writeCommands(CommandSpec spec) {
    if (!spec.subcommands().isEmpty()) {
      heading("COMMANDS");
      spec.subcommands()
          .values()
          .forEach(
              command -> {
                CommandSpec below = command.getCommandSpec();
                entry(reference(below), below.usageMessage().description()[0]);
              });
    }
  }

  private static String synopsis(CommandSpec spec) {
    List<String> words = new ArrayList<>();
    words.add(bold(spec.qualifiedName()));
    words.add("[" + italic("OPTIONS") + "]");
    spec.positionalParameters().forEach(each -> words.add(italic(HelpText.synopsis(each))));
    if (!spec.subcommands().isEmpty()) {
      words.add("[" + italic("COMMAND") + "]");
    }
    return String.join(" ", words);
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add(bold(name));
    }
    String joined = String.join(", ", names);
    return option.arity().max() > 0 ? joined + "=" + italic(option.paramLabel()) : joined;
  }

  private static String reference(CommandSpec spec) {
    return bold(name(spec)) + "(1)";
  }

  private void heading(String text) {
    line(".SH " + text);
  }

  private void entry(String label, String about) {
    line(".TP");
    line(label);
    line(text(about));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String bold(String text) {
    return "\\fB" + plain(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + plain(text) + "\\fR";
  }

  /** A line of text, which must not begin like a request. */
  private static String text(String text) {
    String plain = plain(text);
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }

  /** Text without what troff acts on; what is not ASCII by its number. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '\\' -> plain.append("\\e");
                case '-' -> plain.append("\\-");
                case '\'' -> plain.append("\\(aq");
                case '`' -> plain.append("\\(ga");
                case '^' -> plain.append("\\(ha");
                case '~' -> plain.append("\\(ti");
                default -> {
                  if (sign >= ' ' && sign <= '~') {
                    plain.appendCodePoint(sign);
                  } else {
                    plain.append(String.format(Locale.ROOT, "\\[u%04X]", sign));
                  }
                }
              }
            });
    return plain.toString();
  }
}
