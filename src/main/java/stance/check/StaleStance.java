package stance.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/**
 * An actor's last word on a question, when it was said long before the dossier's last date. What it
 * said before that is history, and no older for it.
 */
final class StaleStance implements Remark {

  private final Period age;

  /** Remarks on what is older than {@code age}. */
  StaleStance(Period age) {
    this.age = age;
  }

  @Override
  public String id() {
    return "stale-stance";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Optional<PartialDate> last = dossier.latestDate();
    if (last.isEmpty()) {
      return;
    }
    LocalDate oldest = last.get().lastDay().minus(age);
    for (Actor actor : dossier.actors()) {
      for (Map.Entry<Id, ActorRecords.Dated> latest : ActorRecords.latest(actor).entrySet()) {
        PartialDate date = latest.getValue().stance().date();
        if (date.lastDay().isBefore(oldest)) {
          findings.add(
              this,
              findings.to(actor, latest.getValue().index()).to("date"),
              List.of(actor.id(), latest.getKey()),
              "'" + latest.getKey() + "': the last word is of " + date);
        }
      }
    }
  }
}
