package stance.check;

import stance.dossier.Dossier;
import stance.problem.Severity;

/**
 * One thing that a dossier can be warned of, or that is worth remarking. What it means, why it is
 * there and an example stand in the catalogue, under its id.
 */
interface DossierRule {

  /** Its name in messages, in {@code accepted} and in the catalogue: kebab-case. */
  String id();

  /** How much what it finds weighs. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** Adds all that it finds in {@code dossier} to {@code findings}. */
  void look(Dossier dossier, Findings findings);
}
