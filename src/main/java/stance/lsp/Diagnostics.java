package stance.lsp;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;

/** Problems and places as the protocol tells them: from 0, columns in units of UTF-16. */
final class Diagnostics {

  private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

  private Diagnostics() {}

  /** A problem, with its remedy on a line of its own. */
  static Diagnostic of(Problem problem) {
    String message =
        problem.help().map(help -> problem.message() + "\nhelp: " + help).orElse(problem.message());
    Diagnostic diagnostic =
        new Diagnostic(range(problem.place()), message, severity(problem.severity()), "stance");
    diagnostic.setCode(problem.rule());
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case REMARK -> DiagnosticSeverity.Information;
    };
  }

  /** The stretch of a file that a place is; its beginning, for a file as a whole. */
  static Range range(Place place) {
    return place.excerpt().map(excerpt -> range(excerpt.span(), excerpt.line())).orElse(TOP);
  }

  /** Only the first line is at hand; of a stretch over several, the last is taken as it is. */
  private static Range range(Span span, String line) {
    Position start = new Position(span.startLine() - 1, units(line, span.startColumn()));
    int end =
        span.endLine() == span.startLine() ? units(line, span.endColumn()) : span.endColumn() - 1;
    return new Range(start, new Position(span.endLine() - 1, end));
  }

  /** The units of UTF-16 before a column of code points, which counts from 1. */
  private static int units(String line, int column) {
    int points = Math.min(column - 1, line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points);
  }
}
