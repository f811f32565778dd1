package stance.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.Stance;

/** A source that no stance cites. */
final class UnusedSource implements DossierRule {

  @Override
  public String id() {
    return "unused-source";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Set<Id> cited = new HashSet<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        for (Citation citation : stance.sources()) {
          cited.add(citation.source());
        }
      }
    }
    for (Source source : dossier.sources()) {
      if (!cited.contains(source.id())) {
        findings.add(
            this,
            findings.to(source.id()).to("id"),
            List.of(source.id()),
            "no stance cites the source '" + source.id() + "'",
            "cite it where it says something, or delete it");
      }
    }
  }
}
