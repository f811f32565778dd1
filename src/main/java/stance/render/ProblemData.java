package stance.render;

import java.util.List;
import java.util.Optional;
import stance.document.Data;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Span;
import stance.text.HiddenCharacters;

/** Problems as data for other programs. */
public final class ProblemData {

  private static final String SCHEMA = "stance.check/1";

  private ProblemData() {}

  /** The problems, in their order. Where one is a whole file's it has no lines and columns. */
  public static Data of(List<Problem> problems) {
    return Data.fields()
        .with("schema", SCHEMA)
        .with("problems", Data.items(problems, ProblemData::of));
  }

  private static Data of(Problem problem) {
    Optional<Span> span = problem.place().excerpt().map(Excerpt::span);
    return Data.fields()
        .with("file", HiddenCharacters.inLine(problem.place().file()))
        .with("line", number(span.map(Span::startLine)))
        .with("column", number(span.map(Span::startColumn)))
        .with("endLine", number(span.map(Span::endLine)))
        .with("endColumn", number(span.map(Span::endColumn)))
        .with("rule", problem.rule())
        .with("severity", SeverityName.of(problem.severity()).word())
        .with("message", HiddenCharacters.inLine(problem.message()))
        .with("help", problem.help().map(HiddenCharacters::inLine));
  }

  private static Data number(Optional<Integer> number) {
    return number.<Data>map(Data.Whole::new).orElseGet(Data.Nothing::new);
  }
}
