package stance.check;

import java.util.List;
import stance.dossier.ActorRecord;
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
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      List<Id> sources = stance.sources().stream().map(c -> c.source()).distinct().toList();
      if (sources.size() == 1) {
        findings.add(
            this,
            findings.to(record).to("sources"),
            List.of(record.actor(), stance.question(), sources.get(0)),
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
