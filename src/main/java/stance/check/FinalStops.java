package stance.check;

import java.util.List;
import java.util.Optional;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Route;
import stance.text.FinalStop;

/** A clause that sentences take in, and that ends with a full stop of its own. */
final class FinalStops implements DossierRule {

  @Override
  public String id() {
    return "final-stop";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Condition condition : dossier.conditions()) {
      look(condition.id(), "means", Optional.of(condition.means()), findings);
    }
    for (Question question : dossier.questions()) {
      look(question.id(), "for", question.inFavour(), findings);
      look(question.id(), "against", question.against(), findings);
      boolean isChoice = question.answers().type() == AnswerSpace.Type.CHOICE;
      for (AnswerSpace.Possible possible : question.answers().possible()) {
        String key = isChoice ? "options" : "levels";
        if (FinalStop.ends(possible.text())) {
          Route route = findings.to(question.id()).to(key).to(possible.id().text());
          add(question.id(), route, "the text of '" + possible.id() + "'", findings);
        }
      }
    }
  }

  private void look(Id id, String key, Optional<String> clause, Findings findings) {
    if (clause.filter(FinalStop::ends).isPresent()) {
      add(id, findings.to(id).to(key), "'" + key + "'", findings);
    }
  }

  private void add(Id id, Route route, String what, Findings findings) {
    findings.add(
        this,
        route,
        List.of(id),
        what + " ends with a full stop, which would stand within sentences",
        "leave it out");
  }
}
