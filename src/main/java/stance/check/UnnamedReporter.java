package stance.check;

import java.util.List;
import stance.dossier.Actor;
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
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        boolean told =
            stance.evidence() == Evidence.REPORTED || stance.evidence() == Evidence.CLAIMED;
        if (told && stance.reportedBy().isEmpty()) {
          Source source = dossier.source(stance.sources().get(0).source());
          if (publications.isOwn(source.publisher(), actor)) {
            findings.add(
                this,
                findings.to(actor, i).to("evidence"),
                List.of(actor.id(), stance.question()),
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
}
