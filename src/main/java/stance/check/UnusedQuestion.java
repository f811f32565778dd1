package stance.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/** A question without a stance, and that no condition names. */
final class UnusedQuestion implements DossierRule {

  @Override
  public String id() {
    return "unused-question";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Set<Id> used = new HashSet<>();
    dossier.conditions().forEach(c -> c.answer().ifPresent(answer -> used.add(answer.question())));
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        used.add(stance.question());
      }
    }
    for (Question question : dossier.questions()) {
      if (!used.contains(question.id())) {
        findings.add(
            this,
            findings.to(question.id()).to("id"),
            List.of(question.id()),
            "there is no stance on the question '" + question.id() + "'",
            "record one, or delete the question");
      }
    }
  }
}
