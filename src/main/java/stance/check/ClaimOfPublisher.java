package stance.check;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
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
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        Optional<Id> claimant =
            stance.claimant().filter(id -> stance.evidence() == Evidence.CLAIMED);
        String publisher = dossier.source(stance.sources().get(0).source()).publisher();
        boolean isTold =
            FoldedName.of(stance.reportedBy().orElse(publisher)).equals(FoldedName.of(publisher));
        if (claimant.isPresent()
            && isTold
            && !publications.canBeOwn(publisher, dossier.actor(claimant.get()))) {
          findings.add(
              this,
              findings
                  .to(actor, i)
                  .to(stance.reportedBy().isPresent() ? "reported-by" : "claimant"),
              List.of(actor.id(), stance.question()),
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
}
