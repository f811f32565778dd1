package stance.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.text.FoldedName;

/**
 * A name of an actor that another actor has too, or that is another's id, whatever their case,
 * accents and script: neither a reader nor a command can distinguish the two by it.
 */
final class SharedName implements DossierRule {

  /** A name as it is written, under which key of whom. */
  private record Named(Actor actor, String key, String name) {}

  @Override
  public String id() {
    return "name-shared";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<String, Named> first = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      first.put(FoldedName.of(actor.id().text()), new Named(actor, "id", actor.id().text()));
    }
    for (Actor actor : dossier.actors()) {
      for (Named named : names(actor)) {
        Named other = first.putIfAbsent(FoldedName.of(named.name()), named);
        if (other != null && !other.actor().equals(actor)) {
          report(named, other, findings);
          break;
        }
      }
    }
  }

  private static List<Named> names(Actor actor) {
    List<Named> names = new ArrayList<>();
    names.add(new Named(actor, "name", actor.name()));
    if (!actor.label().equals(actor.name())) {
      names.add(new Named(actor, "label", actor.label()));
    }
    actor.also().forEach(name -> names.add(new Named(actor, "also", name)));
    return names;
  }

  private void report(Named named, Named other, Findings findings) {
    Id of = other.actor().id();
    findings.add(
        this,
        findings.to(named.actor().id()).to(named.key()),
        List.of(named.actor().id(), of),
        "'"
            + named.name()
            + "' is also "
            + (other.key().equals("id") ? "the id" : "a name")
            + " of "
            + other.actor().name()
            + (other.actor().name().equals(named.name()) ? " ('" + of + "')" : ""),
        "add to one of the two what tells them apart, such as a first name or a country");
  }
}
