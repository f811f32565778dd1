package stance.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import stance.problem.Lack;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;
import stance.text.HiddenCodePoints;

/** What is found in one file, in the order in which they are found. */
final class FileProblems {

  /** The longest stretch of the author's text that a message repeats. */
  private static final int QUOTED_AT_MOST = 60;

  /** More than anybody reads, but few enough to fit in memory for any file. */
  static final int LISTED_AT_MOST = 10_000;

  private final FileText source;
  private final List<Problem> problems;
  private int unchecked;

  /** Adds the errors of {@code source} to {@code problems}. */
  FileProblems(FileText source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  void add(FormatRule rule, Span span, String message, String help) {
    add(rule, span, message, help, Optional.empty());
  }

  /** Adds an error that is one for want of these keys. */
  void add(FormatRule rule, Span span, String message, String help, Lack lack) {
    add(rule, span, message, help, Optional.of(lack));
  }

  private void add(FormatRule rule, Span span, String message, String help, Optional<Lack> lack) {
    if (problems.size() < LISTED_AT_MOST) {
      Place place = source.place(span);
      problems.add(
          new Problem(
              rule.id(),
              rule.severity(),
              place,
              message,
              Optional.of(help),
              lack,
              OptionalInt.empty()));
    } else if (problems.size() == LISTED_AT_MOST && rule.severity() == Severity.ERROR) {
      add(
          FormatRule.TOO_MANY_ERRORS,
          "the file has more errors than the " + LISTED_AT_MOST + " that are listed",
          "mend these first; if the file is no part of a dossier, move it away");
    }
  }

  /** Warns of a text without quotation marks behind which a comment follows, as if it were cut. */
  void warnIfCut(Node.Scalar text) {
    if (source.mayHoldComments()) {
      Optional<Span> comment = source.commentAfterPlain(text.span());
      comment.ifPresent(
          span ->
              add(
                  FormatRule.TEXT_CUT,
                  span,
                  "the text ends before ' #': what follows is a comment to YAML",
                  "put quotation marks around the whole text, or the comment on a line of its"
                      + " own"));
    }
  }

  /** Counts something that cannot be checked, since what it refers to could not be read. */
  void leaveUnchecked() {
    unchecked++;
  }

  /** How much was left unchecked. */
  int unchecked() {
    return unchecked;
  }

  /** Adds an error of the file as a whole. */
  void add(FormatRule rule, String message, String help) {
    problems.add(error(rule, Place.of(source.file()), message, help));
  }

  static Problem error(FormatRule rule, Place place, String message, String help) {
    return new Problem(rule.id(), Severity.ERROR, place, message, Optional.of(help));
  }

  /**
   * The author's text in quotation marks, cut if it is long; characters that cannot be seen are
   * named.
   */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    int points = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (points++ == QUOTED_AT_MOST) {
        return quoted.append("...'").toString();
      }
      int point = text.codePointAt(i);
      if (HiddenCodePoints.isFormat(point)) {
        quoted.append(String.format(Locale.ROOT, "<U+%04X>", point));
      } else {
        quoted.appendCodePoint(point);
      }
    }
    return quoted.append('\'').toString();
  }
}
