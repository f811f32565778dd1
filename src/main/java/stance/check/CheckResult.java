package stance.check;

import java.util.List;
import java.util.Optional;
import stance.problem.Problem;

/**
 * What came of a check.
 *
 * @param problems all that was found and not accepted, in order
 * @param quotations how the quotations stand to the texts, if there was a dossier and texts
 */
public record CheckResult(List<Problem> problems, Optional<QuotationCounts> quotations) {

  public CheckResult {
    problems = problems.stream().sorted().toList();
  }
}
