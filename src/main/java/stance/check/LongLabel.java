package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;

/** A label that is longer than the space that screens have for it. */
final class LongLabel implements DossierRule {

  private static final int COLUMN = 16;
  private static final int ROW = 24;

  @Override
  public String id() {
    return "long-label";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Question question : dossier.questions()) {
      look(question.id(), "label", question.label(), ROW, findings);
    }
    for (Condition condition : dossier.conditions()) {
      look(condition.id(), "label", condition.label(), ROW, findings);
    }
    for (Actor actor : dossier.actors()) {
      boolean ownLabel = !actor.label().equals(actor.name());
      look(actor.id(), ownLabel ? "label" : "name", actor.label(), COLUMN, findings);
    }
  }

  private void look(Id id, String key, String label, int most, Findings findings) {
    int length = label.codePointCount(0, label.length());
    if (length > most) {
      findings.add(
          this,
          findings.to(id).to(key),
          List.of(id),
          "the " + key + " has " + length + " characters; " + most + " fit where it is shown",
          key.equals("label") ? "shorten it" : "add a 'label' of " + most + " characters at most");
    }
  }
}
