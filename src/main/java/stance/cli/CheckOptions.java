package stance.cli;

import java.time.Period;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.check.CheckPlan;
import stance.check.CitedTexts;
import stance.check.Rules;

/** What a check looks for beside errors and warnings. */
final class CheckOptions {

  private CheckOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.flag("--quality").description("Report what to know about the data.").build());
    spec.addOption(
        CommonOptions.one("AGE", Operand.TEXT, "--stale")
            .description(
                "With --quality, which it implies: stances are stale after 2y (default), 18m, 90d.")
            .build());
    spec.addOption(
        CommonOptions.one("DIR", Operand.FOLDER, "--texts")
            .description("Look for each quote in the texts of its sources, DIR/<source-id>.txt.")
            .build());
  }

  /**
   * What was asked for.
   *
   * @throws UsageError if it cannot be
   */
  static CheckPlan of(ParseResult parsed, Console console) {
    return new CheckPlan(stale(parsed), texts(parsed, console));
  }

  private static Optional<CitedTexts> texts(ParseResult parsed, Console console) {
    if (!parsed.hasMatchedOption("--texts")) {
      return Optional.empty();
    }
    String folder = parsed.matchedOptionValue("--texts", "");
    String help = "name the folder that holds the texts, each as <source-id>.txt";
    return Optional.of(
        CitedTexts.in(DossierOptions.existing(folder, "--texts", console.surroundings(), help)));
  }

  private static Optional<Period> stale(ParseResult parsed) {
    if (parsed.hasMatchedOption("--stale")) {
      return Optional.of(Age.of("--stale", parsed.matchedOptionValue("--stale", "")));
    }
    return parsed.hasMatchedOption("--quality")
        ? Optional.of(Rules.USUALLY_STALE)
        : Optional.empty();
  }
}
