package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;

/** A stance that stands below a later one. */
final class StancesOutOfOrder implements DossierRule {

  @Override
  public String id() {
    return "stances-out-of-order";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      List<ActorRecord> records = ActorRecord.of(actor);
      for (int i = 1; i < records.size(); i++) {
        PartialDate above = records.get(i - 1).stance().date();
        PartialDate date = records.get(i).stance().date();
        if (date.compareTo(above) < 0) {
          findings.add(
              this,
              records.get(i),
              "date",
              "this stance of " + date + " stands below one of " + above,
              "move it up, or correct its date: stances stand oldest first");
        }
      }
    }
  }
}
