package stance.check;

import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Source;
import stance.dossier.Stance;

/**
 * A stance known through others that names nobody who reported it, and whose first source the actor
 * published itself: "according to" would name the actor.
 */
final class UnnamedReporter implements DossierRule {

  @Override
  public String id() {
    return "reporter-unnamed";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    OwnPublications publications = new OwnPublications(dossier);
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      boolean told =
          stance.evidence() == Evidence.REPORTED || stance.evidence() == Evidence.CLAIMED;
      if (told && stance.reportedBy().isEmpty()) {
        Source source = dossier.source(stance.sources().get(0).source());
        if (publications.isOwn(source.publisher(), dossier.actor(record.actor()))) {
          findings.add(
              this,
              record,
              "evidence",
              "the evidence is "
                  + stance.evidence().word()
                  + ", but the source is of "
                  + source.publisher()
                  + ", the actor's own",
              "say in 'reported-by' who tells of it, or write 'evidence: direct'");
        }
      }
    }
  }
}
