package stance.check;

import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Stance;

/** A claim that is the actor's own: sentences would say that it claims something of itself. */
final class ClaimOfItself implements DossierRule {

  @Override
  public String id() {
    return "claim-of-itself";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      if (stance.claimant().filter(record.actor()::equals).isPresent()) {
        findings.add(
            this,
            record,
            "claimant",
            "the claimant is the actor itself, whose own word is no claim",
            "write 'evidence: direct', or 'evidence: reported' where others pass it on, and leave"
                + " 'claimant' out");
      }
    }
  }
}
