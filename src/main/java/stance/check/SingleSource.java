package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Stance;

/** A stance that rests on one source alone. */
final class SingleSource implements Remark {

  @Override
  public String id() {
    return "single-source";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        List<Id> sources = stance.sources().stream().map(c -> c.source()).distinct().toList();
        if (sources.size() == 1) {
          findings.add(
              this,
              findings.to(actor, i).to("sources"),
              List.of(actor.id(), stance.question(), sources.get(0)),
              "'"
                  + stance.question()
                  + "' ("
                  + stance.date()
                  + ") rests on '"
                  + sources.get(0)
                  + "' alone");
        }
      }
    }
  }
}
