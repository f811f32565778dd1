package stance.screen;

import stance.dossier.Answer;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;

/** Answers in words that stand out as for, against or between. */
final class AnswerStyle {

  private AnswerStyle() {}

  /** The role of {@code answer}; the options of a choice are neither for nor against. */
  static Role of(Question question, Answer answer) {
    return Mark.of(question, answer).map(Mark::role).orElse(Role.PLAIN);
  }

  /** "supports, if sovereignty is guaranteed": the answer, then its terms, where it has any. */
  static Styled words(Question question, Answer answer, String terms) {
    return Styled.of(AnswerWords.of(question, answer), of(question, answer))
        .plus(terms.isEmpty() ? "" : ", ")
        .plus(terms, Role.CONDITIONAL);
  }
}
