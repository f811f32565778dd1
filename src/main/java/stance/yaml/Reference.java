package stance.yaml;

import stance.dossier.Id;
import stance.problem.Route;

/**
 * An id that is mentioned before it is known whether anything has it.
 *
 * @param toActor whether it must be an actor's; else any kind will do
 */
record Reference(Id id, Route route, boolean toActor) {}
