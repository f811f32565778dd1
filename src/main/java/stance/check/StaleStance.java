package stance.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
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
      for (ActorRecord latest : ActorRecords.latest(actor).values()) {
        PartialDate date = latest.stance().date();
        if (date.lastDay().isBefore(oldest)) {
          findings.add(
              this,
              latest,
              "date",
              "'" + latest.stance().question() + "': the last word is of " + date);
        }
      }
    }
  }
}
