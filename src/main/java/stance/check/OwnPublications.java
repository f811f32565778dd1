package stance.check;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.TermOfOffice;
import stance.text.FoldedName;

/** Whether a publisher is an actor of the dossier under another heading. */
final class OwnPublications {

  private final Dossier dossier;

  OwnPublications(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Whether a publisher is the actor, or a body for which it speaks. */
  boolean isOwn(String publisher, Actor actor) {
    return names(actor).contains(FoldedName.of(publisher));
  }

  /** Whether it can be theirs too: it has the name of one of them within its own. */
  boolean canBeOwn(String publisher, Actor actor) {
    String folded = " " + FoldedName.of(publisher) + " ";
    for (String name : names(actor)) {
      if (folded.contains(" " + name + " ")) {
        return true;
      }
    }
    return false;
  }

  private List<String> names(Actor actor) {
    List<Actor> those = new ArrayList<>();
    those.add(actor);
    for (TermOfOffice term : actor.speaksFor()) {
      those.add(dossier.actor(term.speaksFor()));
    }
    List<String> names = new ArrayList<>();
    for (Actor one : those) {
      names.add(FoldedName.of(one.name()));
      names.add(FoldedName.of(one.label()));
      one.also().forEach(name -> names.add(FoldedName.of(name)));
    }
    return names;
  }
}
