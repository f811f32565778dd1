package stance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stance help}: what is to be known beside the commands. */
final class HelpCommand implements Command {

  static final String NAME = "help";

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String does() {
    return "Prints the help of a command, or explains a topic: "
        + Arrays.stream(HelpTopic.values()).map(HelpTopic::word).collect(Collectors.joining(", "))
        + ".";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(this, "stance help compare", "stance help dossier-format");
    spec.addPositional(
        CommonOptions.argument("TOPIC", 0).description("A command or a topic.").build());
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    String word = parsed.matchedPositionalValue(0, "");
    HelpTopic topic = HelpTopic.named(word).orElseThrow(() -> HelpTopic.unknown(word, List.of()));
    output.write(Forms.toRead(topic::document), console);
    return ExitStatus.DONE;
  }
}
