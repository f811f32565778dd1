package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.check.RulePage;
import stance.check.Rules;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Suggestion;
import stance.render.SarifData;
import stance.yaml.FormatRule;

/**
 * The rules whose problems the user wants to see.
 *
 * @param only these; all, if there are none
 * @param without not these
 */
record RuleFilter(List<String> only, List<String> without) {

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("RULE", Operand.of(RuleFilter::ids), "--rule")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Only what this rule finds; can be given several times.")
            .build());
    spec.addOption(
        CommonOptions.one("RULE", Operand.of(RuleFilter::ids), "--no-rule")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Not what this rule finds; can be given several times.")
            .build());
  }

  /**
   * What was asked for.
   *
   * @throws UsageError if there is no such rule
   */
  static RuleFilter of(ParseResult parsed) {
    List<String> only = parsed.matchedOptionValue("--rule", List.of());
    List<String> without = parsed.matchedOptionValue("--no-rule", List.of());
    only.forEach(RuleFilter::known);
    without.forEach(RuleFilter::known);
    return new RuleFilter(only, without);
  }

  /** The ids of all rules: first what keeps a dossier from loading. */
  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    Arrays.stream(FormatRule.values()).map(FormatRule::id).forEach(ids::add);
    ids.addAll(Rules.ids());
    return ids;
  }

  /** The id, which must be that of a rule; {@link UsageError} with the nearest if it is not. */
  static String known(String id) {
    List<String> ids = ids();
    if (!ids.contains(id)) {
      List<String> near = Suggestion.closest(id, ids);
      String all = "stance explain lists all rules";
      throw new UsageError(
          "no rule '" + id + "'",
          near.isEmpty() ? all : "did you mean " + String.join(", ", near) + "? " + all);
    }
    return id;
  }

  /** What the page on a rule says of it. */
  static SarifData.RuleHelp help(String id) {
    RulePage page = RulePage.of(id);
    Severity severity = Severity.valueOf(page.severity().toUpperCase(Locale.ROOT));
    return new SarifData.RuleHelp(severity, page.meaning(), RulePage.text(id));
  }

  boolean admits(Problem problem) {
    return admits(problem.rule());
  }

  boolean admits(String rule) {
    return (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
  }
}
