package stance.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Basis;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;

/** What a comparison is to rest on. */
final class BasisOptions {

  /** What stands for the ids of all conditions; it goes before one with this id. */
  private static final String EVERY_CONDITION = "all";

  private BasisOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--from")
            .description("Count only what was said then or later: 2017-11-09, 2017-11 or 2017.")
            .build());
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--as-of")
            .description("Count only what was said by then: 2017-11-09, 2017-11 or 2017.")
            .build());
    addEvidenceTo(spec);
    spec.addOption(
        CommonOptions.one("IDS", Operand.CONDITION.withCommas(), "--assume")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Try every stance in a world where these conditions are met and no others:"
                    + " ids with commas, or all. Can be given several times.")
            .build());
  }

  /** The option for the weakest evidence alone, where the others would mean something else. */
  static void addEvidenceTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("KIND", Operand.of(Evidence.values()), "--evidence")
            .description(
                "The weakest evidence to admit: direct, reported, claimed or inferred (default).")
            .build());
  }

  /** The weakest evidence to admit; {@link UsageError} for none that there is. */
  static Evidence evidence(ParseResult parsed) {
    return EnumNames.oneOf(
        Evidence.class, "--evidence", parsed.matchedOptionValue("--evidence", "inferred"));
  }

  /** The basis asked for; {@link UsageError} where it cannot be. */
  static Basis of(ParseResult parsed, Dossier dossier) {
    return new Basis(
        CommonOptions.date(parsed, "--from"),
        CommonOptions.date(parsed, "--as-of"),
        evidence(parsed),
        assumed(parsed, dossier));
  }

  /**
   * The conditions of a world to try. Without the option there is none, which is not the same as
   * one in which no condition is met.
   */
  private static Optional<List<Id>> assumed(ParseResult parsed, Dossier dossier) {
    if (!parsed.hasMatchedOption("--assume")) {
      return Optional.empty();
    }
    // Several options are one list, as one option with commas is.
    String text = String.join(",", parsed.matchedOptionValue("--assume", List.<String>of()));
    if (text.equals(EVERY_CONDITION)) {
      return Optional.of(dossier.conditions().stream().map(Condition::id).toList());
    }
    Lookup<Condition> conditions = Lookup.conditions(dossier);
    return Optional.of(conditions.findAll(List.of(text)).stream().map(Condition::id).toList());
  }
}
