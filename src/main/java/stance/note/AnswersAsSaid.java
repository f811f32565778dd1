package stance.note;

import java.util.List;
import stance.compare.SameAnswer;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.Claim;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;

/** Answers as what sentences say. */
public final class AnswersAsSaid {

  private AnswersAsSaid() {}

  /** What it is to give {@code answer}, on these conditions. */
  public static Said of(Question question, Answer answer, Provisos provisos) {
    if (question.answers().equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS)) {
      int level = question.answers().positionOf(answer.taken().get(0)).orElseThrow();
      return new Claim.ForOrAgainst(
          level == 0 ? Side.AGAINST : level == 1 ? Side.NEUTRAL : Side.FOR, provisos);
    }
    return new Claim.Chosen(
        texts(question, answer.taken()), texts(question, answer.ruledOut()), provisos);
  }

  /** What a camp has in common: what it accepts or, where that is nothing, what it rules out. */
  public static Said of(Question question, SameAnswer camp) {
    Answer answer = camp.answer();
    Answer common =
        answer instanceof Answer.Options options && !options.accepted().isEmpty()
            ? new Answer.Options(options.accepted(), List.of())
            : answer;
    return of(question, common, new Provisos(List.of(), List.of(), false));
  }

  private static List<String> texts(Question question, List<Id> ids) {
    return question.answers().possible().stream()
        .filter(possible -> ids.contains(possible.id()))
        .map(AnswerSpace.Possible::text)
        .toList();
  }
}
