package stance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.PositionalParamSpec;
import stance.document.Document;

/** {@code stance help}: what is to be known beside the commands. */
final class HelpCommand extends PageCommand {

  static final String NAME = "help";

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
  List<String> examples() {
    return List.of("stance help compare", "stance help dossier-format");
  }

  @Override
  PositionalParamSpec word() {
    return CommonOptions.argument("TOPIC", Operand.commandOr(HelpTopic::words), 0)
        .description("A command or a topic.")
        .build();
  }

  @Override
  Document page(String word) {
    return HelpTopic.named(word).orElseThrow(() -> HelpTopic.unknown(word, List.of())).document();
  }
}
