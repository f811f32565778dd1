package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/**
 * A stance dated by year or month that overlaps another of the same actor on the same question, and
 * is not the same: which of the two came last, and so is the stance, is a guess.
 */
final class UnclearOrder implements DossierRule {

  @Override
  public String id() {
    return "order-unclear";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      if (actor.stances().stream().anyMatch(stance -> isVague(stance.date()))) {
        ActorRecords.byQuestion(actor).values().forEach(records -> look(actor, records, findings));
      }
    }
  }

  private static boolean isVague(PartialDate date) {
    return date.precision() != PartialDate.Precision.DAY;
  }

  /** A period is before all that it overlaps in the order of dates, and they follow without gap. */
  private void look(Actor actor, List<ActorRecord> records, Findings findings) {
    for (int i = 0; i < records.size(); i++) {
      ActorRecord vague = records.get(i);
      for (int j = i + 1; j < records.size() && overlap(vague, records.get(j)); j++) {
        if (differ(vague.stance(), records.get(j).stance())) {
          report(actor, vague, records.get(j), findings);
          break;
        }
      }
    }
  }

  private static boolean overlap(ActorRecord a, ActorRecord b) {
    return a.stance().date().overlaps(b.stance().date());
  }

  private static boolean differ(Stance a, Stance b) {
    return !Positions.asSets(a.position()).equals(Positions.asSets(b.position()));
  }

  private void report(Actor actor, ActorRecord vague, ActorRecord other, Findings findings) {
    findings.add(
        this,
        vague,
        "date",
        vague.stance().date()
            + " may be before or after "
            + other.stance().date()
            + ", when "
            + actor.called()
            + " took another stance on '"
            + vague.stance().question()
            + "'",
        "date it more precisely; without that, the more precise date counts as the later");
  }
}
