package stance.check;

import java.util.List;
import java.util.Map;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;

/** A question that hardly anyone answers, so that it compares hardly anyone. */
final class FewAnswers implements Remark {

  private static final int ENOUGH = 3;

  @Override
  public String id() {
    return "few-answers";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Id, List<Position.Stated>> answers = ActorRecords.answers(dossier);
    for (Question question : dossier.questions()) {
      int given = answers.getOrDefault(question.id(), List.of()).size();
      if (given < ENOUGH) {
        String who = given == 0 ? "nobody answers" : "only " + given + " answer";
        findings.add(
            this,
            findings.to(question.id()).to("id"),
            List.of(question.id()),
            (given == 1 ? "only one answers" : who) + " '" + question.label() + "'");
      }
    }
  }
}
