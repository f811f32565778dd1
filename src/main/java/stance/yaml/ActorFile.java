package stance.yaml;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.problem.Problem;

/**
 * What an actor's file says.
 *
 * @param id the id that it declares, if that could be read
 * @param actor the actor, if all that it needs could be read
 * @param references the actors that it speaks for
 * @param unchecked how much could not be checked, since what it refers to could not be read
 */
record ActorFile(
    String file,
    Optional<Id> id,
    Optional<Actor> actor,
    List<Reference> references,
    List<Problem> problems,
    int unchecked) {}
