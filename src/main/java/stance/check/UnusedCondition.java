package stance.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Stance;

/** A condition that no stance depends on. */
final class UnusedCondition implements DossierRule {

  @Override
  public String id() {
    return "unused-condition";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Set<Id> named = new HashSet<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        named.addAll(stance.position().conditions().required());
        named.addAll(stance.position().conditions().excluded());
      }
    }
    for (Condition condition : dossier.conditions()) {
      if (!named.contains(condition.id())) {
        findings.add(
            this,
            findings.to(condition.id()).to("id"),
            List.of(condition.id()),
            "no stance depends on the condition '" + condition.id() + "'",
            "name it in 'if' or 'unless' where an actor does, or delete it");
      }
    }
  }
}
