package stance.render;

import java.util.List;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;
import stance.text.HiddenCharacters;

/**
 * Problems as the commands by which a GitHub workflow marks lines of a pull request: {@code ::error
 * file=...,line=...::message}.
 */
public final class GithubAnnotations {

  private GithubAnnotations() {}

  /**
   * A line for each problem.
   *
   * @param base what leads to a file from the root of the repository
   */
  public static String of(List<Problem> problems, String base) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines
          .append("::")
          .append(command(problem.severity()))
          .append(" file=")
          .append(property(base + problem.place().file()));
      problem.place().excerpt().map(Excerpt::span).ifPresent(span -> lines.append(position(span)));
      String help = problem.help().map(text -> "%0Ahelp: " + message(text)).orElse("");
      lines
          .append(",title=")
          .append(property(problem.rule()))
          .append("::")
          .append(message(problem.message()))
          .append(help)
          .append('\n');
    }
    return lines.toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case REMARK -> "notice";
    };
  }

  private static String position(Span span) {
    return ",line="
        + span.startLine()
        + ",endLine="
        + span.endLine()
        + ",col="
        + span.startColumn()
        + ",endColumn="
        + span.endColumn();
  }

  private static String message(String text) {
    return HiddenCharacters.inLine(text).replace("%", "%25");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
