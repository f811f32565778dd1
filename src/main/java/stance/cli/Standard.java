package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that every command has. */
final class Standard {

  private Standard() {}

  static void addHelpTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
  }

  /** An option that takes one value. */
  static OptionSpec.Builder one(String label, String... names) {
    return OptionSpec.builder(names).paramLabel(label).type(String.class).arity("1");
  }

  /** An option that is there or not. */
  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }
}
