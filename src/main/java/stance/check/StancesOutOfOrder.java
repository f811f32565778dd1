package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/** A stance that stands below a later one. */
final class StancesOutOfOrder implements DossierRule {

  @Override
  public String id() {
    return "stances-out-of-order";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      List<Stance> stances = actor.stances();
      for (int i = 1; i < stances.size(); i++) {
        PartialDate above = stances.get(i - 1).date();
        PartialDate date = stances.get(i).date();
        if (date.compareTo(above) < 0) {
          findings.add(
              this,
              findings.to(actor, i).to("date"),
              List.of(actor.id(), stances.get(i).question()),
              "this stance of " + date + " stands below one of " + above,
              "move it up, or correct its date: stances stand oldest first");
        }
      }
    }
  }
}
