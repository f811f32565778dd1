package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.check.RulePage;
import stance.document.Document;
import stance.screen.RuleScreen;

/** {@code stance explain}: what a rule means, why it is there, and how to keep it. */
final class ExplainCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT);

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
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance explain", "stance explain order-unclear");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("The name in brackets behind a problem.")
            .build());
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    String rule = parsed.matchedPositionalValue(0, "");
    Document document =
        rule.isEmpty()
            ? RuleScreen.of(RuleFilter.ids().stream().map(RulePage::of).toList())
            : RuleScreen.of(RulePage.of(RuleFilter.known(rule)));
    output.write(Forms.toRead(() -> document), console);
    return ExitStatus.DONE;
  }
}
