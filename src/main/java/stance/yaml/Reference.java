package stance.yaml;

import stance.dossier.Id;
import stance.problem.Route;

/** An id that is mentioned before it is known whether anything has it. */
record Reference(Id id, Route route, To to) {

  /** Whose id it must be. */
  enum To {
    ACTOR,
    SOURCE,
    /** Any kind will do. */
    ANYTHING
  }
}
