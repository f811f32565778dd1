package stance.restore;

import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.problem.Problem;

/**
 * What came of tables.
 *
 * @param dossier the dossier of all rows that nothing is wrong with; nothing where what is wrong
 *     concerns more than rows
 * @param problems everything that is wrong
 * @param rows how many rows the tables have
 * @param leftOut how many of them are not in the dossier: those with a problem, and those that
 *     belong to them
 */
public record Restored(Optional<Dossier> dossier, List<Problem> problems, int rows, int leftOut) {

  public Restored {
    problems = problems.stream().sorted().toList();
  }
}
