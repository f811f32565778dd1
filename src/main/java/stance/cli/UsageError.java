package stance.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import stance.problem.Problem;

/** The user asked for something that cannot be done; it ends the command with status 2. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Optional<String> help;

  /** An error that says what is wrong. */
  UsageError(String message) {
    this(message, Optional.empty());
  }

  /** An error that says what is wrong and what to do about it. */
  UsageError(String message, String help) {
    this(message, Optional.of(help));
  }

  /** The same, if there may be nothing to do about it. */
  UsageError(String message, Optional<String> help) {
    super(message, null, false, false);
    this.help = help;
  }

  /**
   * The error that a problem of a dossier is: with the rule that it breaks, and of which file a
   * line is that it mentions, since it stands here without its place.
   */
  static UsageError of(Problem problem) {
    String ofFile = Matcher.quoteReplacement(" of " + problem.place().file());
    String message = problem.message().replaceFirst("( on line \\d+)", "$1" + ofFile);
    return new UsageError(problem.cited(message), problem.help());
  }

  /** What is wrong. */
  String message() {
    return String.valueOf(getMessage());
  }

  Optional<String> help() {
    return help;
  }
}
