package stance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.FoldedName;

/** Two questions with one label: their rows cannot be told apart. */
final class SameLabel implements DossierRule {

  @Override
  public String id() {
    return "same-label";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<String, Id> first = new HashMap<>();
    for (Question question : dossier.questions()) {
      Id earlier = first.putIfAbsent(FoldedName.of(question.label()), question.id());
      if (earlier != null) {
        findings.add(
            this,
            findings.to(question.id()).to("label"),
            List.of(question.id(), earlier),
            "the question '" + earlier + "' has this label too",
            "label each by what it asks that the other does not");
      }
    }
  }
}
