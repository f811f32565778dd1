package stance.yaml;

import java.util.List;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Span;

/**
 * Problems in a plain form for tests: the place and span, the rule, the message and the help, then
 * the author's line with the span in {@code ⟦⟧}, open at the end where it goes on below.
 */
final class ProblemLines {

  private ProblemLines() {}

  static String of(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(problem.place().file());
      problem.place().excerpt().ifPresent(excerpt -> lines.append(span(excerpt.span())));
      lines.append(' ').append(problem.rule()).append(": ").append(problem.message());
      problem.help().ifPresent(help -> lines.append(" | help: ").append(help));
      lines.append('\n');
      problem
          .place()
          .excerpt()
          .ifPresent(excerpt -> lines.append("    ").append(marked(excerpt)).append('\n'));
    }
    return lines.toString();
  }

  private static String span(Span span) {
    return ":%d:%d-%d:%d"
        .formatted(span.startLine(), span.startColumn(), span.endLine(), span.endColumn());
  }

  private static String marked(Excerpt excerpt) {
    String line = excerpt.line();
    Span span = excerpt.span();
    int from = line.offsetByCodePoints(0, span.startColumn() - 1);
    if (span.endLine() > span.startLine()) {
      return line.substring(0, from) + '⟦' + line.substring(from);
    }
    int to = line.offsetByCodePoints(0, span.endColumn() - 1);
    return line.substring(0, from) + '⟦' + line.substring(from, to) + '⟧' + line.substring(to);
  }
}
