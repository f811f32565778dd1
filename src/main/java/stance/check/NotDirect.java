package stance.check;

import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Stance;

/** A stance that is not known from the actor's own words. */
final class NotDirect implements Remark {

  @Override
  public String id() {
    return "not-direct";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      if (stance.evidence() != Evidence.DIRECT) {
        findings.add(
            this,
            record,
            "evidence",
            "'" + stance.question() + "' (" + stance.date() + ") is " + how(stance.evidence()));
      }
    }
  }

  private static String how(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> "in the actor's own words";
      case REPORTED -> "reported by others";
      case CLAIMED -> "claimed by a party with an interest";
      case INFERRED -> "our reading";
    };
  }
}
