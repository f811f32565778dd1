package stance.check;

import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Stance;
import stance.text.FoldedName;

/**
 * A claim of one actor that sentences would put into the mouth of the publisher of its source: a
 * parliament in whose record it stands, a newspaper.
 */
final class ClaimOfPublisher implements DossierRule {

  @Override
  public String id() {
    return "claim-of-publisher";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    OwnPublications publications = new OwnPublications(dossier);
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      Optional<Id> claimant = stance.claimant().filter(id -> stance.evidence() == Evidence.CLAIMED);
      String publisher = dossier.source(stance.sources().get(0).source()).publisher();
      boolean isTold =
          FoldedName.of(stance.reportedBy().orElse(publisher)).equals(FoldedName.of(publisher));
      if (claimant.isPresent()
          && isTold
          && !publications.canBeOwn(publisher, dossier.actor(claimant.get()))) {
        findings.add(
            this,
            record,
            stance.reportedBy().isPresent() ? "reported-by" : "claimant",
            "the claim is of "
                + dossier.actor(claimant.get()).name()
                + ", but is told as said by "
                + publisher
                + ", where it was published",
            "name in 'reported-by' who claims it");
      }
    }
  }
}
