package stance.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.PartialDate;

/** Options that every command has. */
final class CommonOptions {

  private CommonOptions() {}

  static void addHelpTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
  }

  /** An argument that has to be there. */
  static PositionalParamSpec.Builder argument(String label, Operand operand, int index) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .completionCandidates(operand)
        .index(Integer.toString(index))
        .arity("1")
        .required(true)
        .type(String.class);
  }

  /** An option that takes one value. */
  static OptionSpec.Builder one(String label, Operand operand, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .completionCandidates(operand)
        .type(String.class)
        .arity("1");
  }

  /** An option that is there or not. */
  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  /**
   * The date that an option was given.
   *
   * @throws UsageError if it is none
   */
  static Optional<PartialDate> date(ParseResult parsed, String option) {
    if (!parsed.hasMatchedOption(option)) {
      return Optional.empty();
    }
    String text = parsed.matchedOptionValue(option, "");
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      throw new UsageError(
          option + " does not take '" + text + "': not a possible date",
          "write 2017, 2017-11 or 2017-11-09");
    }
    return date;
  }
}
