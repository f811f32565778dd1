package stance.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Route;
import stance.text.FoldedName;

/**
 * Two questions, two conditions, or two answers to one question, in the same words: nothing that is
 * shown tells them apart.
 */
final class SameLabel implements DossierRule {

  @Override
  public String id() {
    return "same-label";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<String, Id> questions = new HashMap<>();
    for (Question question : dossier.questions()) {
      Id id = question.id();
      earlier(questions, question.label(), id)
          .ifPresent(first -> report(findings, findings.to(id).to("label"), "question", id, first));
    }
    Map<String, Id> conditions = new HashMap<>();
    for (Condition condition : dossier.conditions()) {
      Id id = condition.id();
      earlier(conditions, condition.label(), id)
          .ifPresent(
              first -> report(findings, findings.to(id).to("label"), "condition", id, first));
    }
    lookAtAnswers(dossier, findings);
  }

  private static Optional<Id> earlier(Map<String, Id> seen, String words, Id id) {
    return Optional.ofNullable(seen.putIfAbsent(FoldedName.of(words), id));
  }

  private void report(Findings findings, Route place, String noun, Id id, Id first) {
    findings.add(
        this,
        place,
        List.of(id, first),
        "the " + noun + " '" + first + "' has this label too",
        noun.equals("question")
            ? "label each by what it asks that the other does not"
            : "label each by what it means that the other does not");
  }

  private void lookAtAnswers(Dossier dossier, Findings findings) {
    Set<AnswerSpace> looked = new HashSet<>();
    for (Question question : dossier.questions()) {
      if (looked.add(question.answers())) {
        Map<String, Id> answers = new HashMap<>();
        for (AnswerSpace.Possible answer : question.answers().possible()) {
          earlier(answers, answer.text(), answer.id())
              .ifPresent(first -> report(findings, question, answer.id(), first));
        }
      }
    }
  }

  private void report(Findings findings, Question question, Id answer, Id first) {
    String key =
        switch (question.answers().type()) {
          case CHOICE -> "options";
          case SCALE -> "levels";
        };
    findings.add(
        this,
        findings.to(question.id()).to(key).to(answer.text()),
        List.of(question.id()),
        "the answer '" + first + "' has these words too",
        "write each so that a reader can tell it from the other, or keep one of the two");
  }
}
