package stance.note;

import java.util.List;
import java.util.Optional;
import stance.compare.SameAnswer;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;
import stance.note.words.Provisos;

/** Answers as what sentences say. */
public final class AnswersAsSaid {

  private AnswersAsSaid() {}

  /** What it is to give {@code answer}, on these conditions. */
  public static Said of(Question question, Answer answer, Provisos provisos) {
    if (question.answers().equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS)) {
      int level = question.answers().positionOf(answer.taken().get(0)).orElseThrow();
      Side side = level == 0 ? Side.AGAINST : level == 1 ? Side.NEUTRAL : Side.FOR;
      return new Claim.ForOrAgainst(side, clause(question, side), provisos);
    }
    return new Claim.Chosen(
        texts(question, answer.taken()), texts(question, answer.ruledOut()), provisos);
  }

  private static Optional<String> clause(Question question, Side side) {
    return switch (side) {
      case FOR -> question.inFavour();
      case AGAINST -> question.against();
      case NEUTRAL -> Optional.empty();
    };
  }

  /** What those have in common who give the same answer, whatever their terms. */
  public static Said of(Question question, SameAnswer same) {
    return of(question, same.answer(), Provisos.NONE);
  }

  private static List<String> texts(Question question, List<Id> ids) {
    return question.answers().possible().stream()
        .filter(possible -> ids.contains(possible.id()))
        .map(AnswerSpace.Possible::text)
        .toList();
  }
}
