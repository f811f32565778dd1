package stance.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.Stance;

/** A source that nothing cites. */
final class UnusedSource implements DossierRule {

  @Override
  public String id() {
    return "unused-source";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Set<Id> cited = cited(dossier);
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

  /** The sources that prove a stance, an event, the background or the fulfilment of a condition. */
  private static Set<Id> cited(Dossier dossier) {
    List<Citation> citations = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        citations.addAll(stance.sources());
      }
    }
    dossier.dates().forEach(event -> citations.addAll(event.sources()));
    dossier.background().ifPresent(background -> citations.addAll(background.sources()));
    for (Condition condition : dossier.conditions()) {
      condition.met().ifPresent(met -> citations.addAll(met.sources()));
    }
    Set<Id> cited = new HashSet<>();
    citations.forEach(citation -> cited.add(citation.source()));
    return cited;
  }
}
