package stance.check;

import java.util.List;
import java.util.Optional;
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
 */
record Finding(
    String rule,
    Severity severity,
    Route route,
    List<Id> concerns,
    String message,
    Optional<String> help) {

  Finding {
    concerns = List.copyOf(concerns);
  }

  /** The problem that it is, at its place. */
  Problem in(Origins origins) {
    return new Problem(rule, severity, origins.locate(route), message, help);
  }
}
