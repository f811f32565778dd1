package stance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.compare.Relation;
import stance.dossier.Answer;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;

/** A question on which no two of those who answer differ: it distinguishes nobody. */
final class NobodyDiffers implements Remark {

  @Override
  public String id() {
    return "nobody-differs";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Id, List<Position.Stated>> answers = ActorRecords.answers(dossier);
    for (Question question : dossier.questions()) {
      List<Position.Stated> given = answers.getOrDefault(question.id(), List.of());
      if (given.size() > 1 && !anyDiffer(question, given)) {
        findings.add(
            this,
            findings.to(question.id()).to("id"),
            List.of(question.id()),
            "nobody differs on '" + question.label() + "': " + given.size() + " answer");
      }
    }
  }

  private static boolean anyDiffer(Question question, List<Position.Stated> given) {
    List<Answer> different = new ArrayList<>();
    for (Position.Stated stated : given) {
      for (Answer other : different) {
        if (Relation.between(question.answers(), stated.answer(), other) == Relation.OPPOSED) {
          return true;
        }
      }
      if (!different.contains(stated.answer())) {
        different.add(stated.answer());
      }
    }
    return false;
  }
}
