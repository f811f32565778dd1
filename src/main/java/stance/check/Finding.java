package stance.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stance.dossier.Id;
import stance.problem.Origins;
import stance.problem.Problem;
import stance.problem.Route;
import stance.problem.Severity;

/**
 * What a rule found, before anyone asks for its place.
 *
 * @param concerns the ids by which {@code accepted} can name it: of the actor, the question and
 *     whatever else it is about
 * @param weight as that of a problem
 */
record Finding(
    String rule,
    Severity severity,
    Route route,
    List<Id> concerns,
    String message,
    Optional<String> help,
    OptionalInt weight) {

  Finding {
    concerns = List.copyOf(concerns);
  }

  /** A finding of which nothing was counted. */
  Finding(
      String rule,
      Severity severity,
      Route route,
      List<Id> concerns,
      String message,
      Optional<String> help) {
    this(rule, severity, route, concerns, message, help, OptionalInt.empty());
  }

  /** The problem that it is, at its place. */
  Problem in(Origins origins) {
    return new Problem(
        rule, severity, origins.locate(route), message, help, Optional.empty(), weight);
  }
}
