package stance.check;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.text.FoldedName;

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
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        boolean told =
            stance.evidence() == Evidence.REPORTED || stance.evidence() == Evidence.CLAIMED;
        if (told && stance.reportedBy().isEmpty()) {
          Source source = dossier.source(stance.sources().get(0).source());
          if (isOwn(source.publisher(), actor, dossier)) {
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

  /** Whether a publisher is the actor, or a body for which it speaks. */
  private static boolean isOwn(String publisher, Actor actor, Dossier dossier) {
    List<Actor> those = new ArrayList<>();
    those.add(actor);
    for (TermOfOffice term : actor.speaksFor()) {
      those.add(dossier.actor(term.speaksFor()));
    }
    String folded = FoldedName.of(publisher);
    for (Actor one : those) {
      List<String> names = new ArrayList<>(one.also());
      names.add(one.name());
      names.add(one.label());
      for (String name : names) {
        if (FoldedName.of(name).equals(folded)) {
          return true;
        }
      }
    }
    return false;
  }
}
