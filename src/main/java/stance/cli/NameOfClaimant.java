package stance.cli;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * How a note would name the actor whose claim a record is: as the dossier names it elsewhere where
 * it claims something, else by its name, with the office or the body that it speaks for.
 */
final class NameOfClaimant {

  private final Dossier dossier;

  NameOfClaimant(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The name of the actor with this id; nothing if there is none. */
  Optional<String> of(String id) {
    for (Actor actor : dossier.actors()) {
      if (actor.id().text().equals(id)) {
        return Optional.of(elsewhere(actor).orElseGet(() -> byItself(actor)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> elsewhere(Actor claimant) {
    Optional<String> name = Optional.empty();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        boolean isItsClaim =
            stance.evidence() == Evidence.CLAIMED
                && stance.claimant().filter(claimant.id()::equals).isPresent();
        if (isItsClaim && name.isEmpty()) {
          name = stance.reportedBy();
        }
      }
    }
    return name;
  }

  private String byItself(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return actor.called();
    }
    return actor
        .role()
        .map(role -> actor.name() + ", " + role)
        .orElseGet(() -> actor.name() + of(actor.speaksFor()));
  }

  private String of(List<TermOfOffice> terms) {
    if (terms.isEmpty()) {
      return "";
    }
    Actor body = dossier.actor(terms.get(terms.size() - 1).speaksFor());
    return body.inText().map(name -> " of " + name).orElse(" (" + body.label() + ")");
  }
}
