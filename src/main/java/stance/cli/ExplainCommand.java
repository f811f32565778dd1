package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;
import stance.check.RulePage;
import stance.document.Document;
import stance.screen.RuleScreen;

/** {@code stance explain}: what a rule means, why it is there, and how to keep it. */
final class ExplainCommand extends PageCommand {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String does() {
    return "Explains a rule that a problem names: what it means, why it is there, and what is wrong"
        + " and right. Without a rule it lists all.";
  }

  @Override
  List<String> examples() {
    return List.of("stance explain", "stance explain order-unclear");
  }

  @Override
  PositionalParamSpec word() {
    return CommonOptions.argument("RULE", Operand.of(RuleFilter::ids), 0)
        .arity("0..1")
        .required(false)
        .description("The name in brackets behind a problem.")
        .build();
  }

  @Override
  Document page(String word) {
    return word.isEmpty()
        ? RuleScreen.of(RuleFilter.ids().stream().map(RulePage::of).toList())
        : RuleScreen.of(RulePage.of(RuleFilter.known(word)));
  }
}
