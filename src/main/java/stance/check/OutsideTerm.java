package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * A stance of one who speaks for others only for a time, said at another: it counts for none of
 * them, though it may be meant to.
 */
final class OutsideTerm implements DossierRule {

  @Override
  public String id() {
    return "outside-term";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      Actor actor = dossier.actor(record.actor());
      if (!actor.speaksFor().isEmpty() && isOutside(actor.speaksFor(), stance.date())) {
        findings.add(
            this,
            record,
            "date",
            "the stance is of " + stance.date() + ", in no term of " + actor.called(),
            "correct the date, or the term in 'speaks-for'; what was said out of office can be"
                + " named under 'accepted'");
      }
    }
  }

  /** A term without dates is for all time. */
  private static boolean isOutside(List<TermOfOffice> terms, PartialDate date) {
    for (TermOfOffice term : terms) {
      boolean hasBegun =
          term.from().map(from -> !date.lastDay().isBefore(from.firstDay())).orElse(true);
      boolean isOver =
          term.until().map(until -> date.firstDay().isAfter(until.lastDay())).orElse(false);
      if (hasBegun && !isOver) {
        return false;
      }
    }
    return true;
  }
}
