package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.check.CheckPlan;
import stance.check.CheckResult;
import stance.check.Rules;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.render.ProblemData;
import stance.render.ProblemSummary;
import stance.screen.RemarksScreen;

/** {@code stance check}: what is wrong with a dossier, what is doubtful, and what to know. */
final class CheckCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.LINES, Format.Source.DATA, Format.Source.PROBLEMS);

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String does() {
    return "Finds what is wrong with a dossier. It says nothing, and ends with status 0, where"
        + " nothing is.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance check",
            "stance check positions --strict",
            "stance check --texts texts/ --quality",
            "stance check - < positions/actors/canada/sajjan.yaml");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .completionCandidates(Operand.FOLDER)
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("The folder of the dossier; or - for one actor's file from the input.")
            .build());
    spec.addOption(CommonOptions.flag("--strict").description("Take warnings for errors.").build());
    RuleFilter.addTo(spec);
    CheckOptions.addTo(spec);
    spec.addOption(
        CommonOptions.flag("--all").description("Show all problems, not 50 of each file.").build());
    spec.addOption(
        CommonOptions.one("FILE", Operand.FILE, "--stdin-filename")
            .description("With -: the file's name (default: by the id in it).")
            .build());
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    RuleFilter filter = RuleFilter.of(parsed);
    CheckPlan check = CheckOptions.of(parsed, console);
    CheckInput input = CheckInput.of(parsed, console);
    CheckResult all = input.checked(check);
    boolean strict = parsed.hasMatchedOption("--strict");
    List<Problem> problems = all.problems().stream().map(p -> strict ? strictly(p) : p).toList();
    CheckResult shown =
        new CheckResult(problems.stream().filter(filter::admits).toList(), all.quotations());
    boolean whole = parsed.hasMatchedOption("--all");
    RemarksScreen.Counted remarks = counted(filter, input, check);
    output.write(
        Forms.ofProblems(
            page -> new CheckText(input.base(), whole, page).lines(shown, check, remarks),
            () -> ProblemData.of(shown.problems()),
            new Forms.ProblemsFound(shown.problems(), input.fromRoot())),
        console);
    tellCounts(shown.problems(), problems, input, console);
    // A filter picks what to look at; that a dossier does not load, it cannot undo.
    List<Problem> deciding = input.read().value().isPresent() ? shown.problems() : problems;
    return count(deciding, Severity.ERROR) > 0 ? ExitStatus.NO : ExitStatus.DONE;
  }

  /** Which remarks were looked for: none of a dossier that does not load. */
  private static RemarksScreen.Counted counted(
      RuleFilter filter, CheckInput input, CheckPlan check) {
    List<String> all = Rules.ofRemarks();
    return new RemarksScreen.Counted(
        input.read().value().isPresent(),
        all.stream().filter(filter::admits).toList(),
        all.stream().filter(rule -> !filter.admits(rule)).toList(),
        check.texts().isPresent());
  }

  private static void tellCounts(
      List<Problem> shown, List<Problem> all, CheckInput input, Console console) {
    List<Problem> weighty = shown.stream().filter(p -> p.severity() != Severity.REMARK).toList();
    if (!weighty.isEmpty()) {
      console.tell(List.of(ProblemSummary.of(weighty)));
    }
    if (input.read().unchecked() > 0) {
      console.warn(unchecked(input.read().unchecked()));
    }
    int hidden = count(all, Severity.ERROR) - count(shown, Severity.ERROR);
    if (hidden > 0 && input.read().value().isEmpty()) {
      console.warn("the dossier does not load: " + hidden + " errors of other rules not shown");
    }
    if (all.isEmpty() && input.read().value().isEmpty()) {
      console.warn("the rest of the dossier does not load, so that warnings were not looked for");
    }
  }

  private static String unchecked(int number) {
    return number == 1
        ? "1 reference to what could not be read is not checked"
        : number + " references to what could not be read are not checked";
  }

  private static int count(List<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }

  private static Problem strictly(Problem problem) {
    return problem.severity() == Severity.WARNING
        ? new Problem(
            problem.rule(), Severity.ERROR, problem.place(), problem.message(), problem.help())
        : problem;
  }
}
