package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.dossier.Id;
import stance.note.words.Claim.Subject;

/**
 * Who was asked and did not say, and on which questions: those that were told before are left out,
 * as who answers a question in which way is told with who gave no answer.
 *
 * @param questions by who did not answer
 * @param also who did not answer a question that was told before either
 */
public record NotSaid(Map<Subject, List<QuestionFinding>> questions, Set<Subject> also) {

  /** Of all that is compared but these questions. */
  public static NotSaid beside(Draft draft, Set<Id> told) {
    Map<Subject, List<QuestionFinding>> questions = new LinkedHashMap<>();
    Set<Subject> also = new LinkedHashSet<>();
    for (QuestionFinding finding : draft.request().comparison().findings()) {
      for (Id actor : Ranking.declined(finding)) {
        Subject subject = draft.speaking().subject(actor);
        if (told.contains(finding.question().id())) {
          also.add(subject);
        } else {
          questions.computeIfAbsent(subject, one -> new ArrayList<>()).add(finding);
        }
      }
    }
    return new NotSaid(questions, also);
  }

  /** Whether nobody is left of whom it is to be told. */
  public boolean isEmpty() {
    return questions.isEmpty();
  }
}
