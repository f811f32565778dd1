package stance.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something wrong with a dossier, for its author to mend.
 *
 * @param rule the kebab-case id of the rule that is broken; empty where that is none of the
 *     catalogue, which is of the files of a dossier
 * @param message what is wrong, in the author's terms
 * @param help what to do about it
 * @param lack the keys for want of which it is wrong, where it is that
 * @param weight how much hangs on it, where that was counted: what a list of its kind shows first
 */
public record Problem(
    String rule,
    Severity severity,
    Place place,
    String message,
    Optional<String> help,
    Optional<Lack> lack,
    OptionalInt weight)
    implements Comparable<Problem> {

  /** A problem of which nothing was counted, and that is not for want of a key. */
  public Problem(
      String rule, Severity severity, Place place, String message, Optional<String> help) {
    this(rule, severity, place, message, help, Optional.empty(), OptionalInt.empty());
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.place().file().indexOf('/') >= 0)
          .thenComparing(p -> p.place().file())
          .thenComparing(p -> line(p.place()))
          .thenComparing(p -> column(p.place()))
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  /** A message on it, with its rule as screens name that: in brackets behind it. */
  public String cited(String said) {
    return rule.isEmpty() ? said : said + " [" + rule + "]";
  }

  private static int line(Place place) {
    return place.excerpt().map(e -> e.span().startLine()).orElse(0);
  }

  private static int column(Place place) {
    return place.excerpt().map(e -> e.span().startColumn()).orElse(0);
  }

  /**
   * By file, line, column, severity, rule and message. The files at the top of the folder go before
   * those in its folders, which refer to them: a cause stands before what follows from it.
   */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
