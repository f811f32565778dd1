package stance.yaml;

import java.util.List;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;

/** What is found in one file, in the order in which they are found. */
final class FileProblems {

  /** The longest stretch of the author's text that a message repeats. */
  private static final int QUOTED_AT_MOST = 60;

  private final SourceText source;
  private final List<Problem> problems;

  /** Adds the errors of {@code source} to {@code problems}. */
  FileProblems(SourceText source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  SourceText source() {
    return source;
  }

  void add(FormatRule rule, Span span, String message, String help) {
    Place place = source.place(span);
    problems.add(new Problem(rule.id(), rule.severity(), place, message, Optional.of(help)));
  }

  /** Adds an error of the file as a whole. */
  void add(FormatRule rule, String message, String help) {
    problems.add(error(rule, Place.of(source.file()), message, help));
  }

  static Problem error(FormatRule rule, Place place, String message, String help) {
    return new Problem(rule.id(), Severity.ERROR, place, message, Optional.of(help));
  }

  /** The author's text in quotation marks, cut where it is long. */
  static String quoted(String text) {
    if (text.codePointCount(0, text.length()) <= QUOTED_AT_MOST) {
      return "'" + text + "'";
    }
    return "'" + text.substring(0, text.offsetByCodePoints(0, QUOTED_AT_MOST)) + "...'";
  }
}
