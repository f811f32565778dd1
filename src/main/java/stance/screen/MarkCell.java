package stance.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.compare.Standing;
import stance.document.Block.Cell;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.English;

/** Where an actor stands, as a mark: for tables of many actors. */
final class MarkCell {

  private MarkCell() {}

  /** The cell for a standing on {@code question}. */
  static Cell of(Question question, Standing standing) {
    Styled mark =
        Mark.withoutAnswer(standing)
            .map(MarkCell::sign)
            .orElseGet(() -> mark(question, standing.answered().orElseThrow()));
    return Cell.of(mark);
  }

  private static Styled sign(Mark mark) {
    return Styled.of(mark.sign(), mark.role());
  }

  private static Styled mark(Question question, Standing.Stated stated) {
    Styled mark =
        Mark.of(question, stated.answer())
            .map(MarkCell::sign)
            .orElseGet(() -> Styled.of(options(question, stated.answer())));
    return mark.plus(stated.conditions().isEmpty() ? Styled.EMPTY : sign(Mark.ON_CONDITIONS))
        .plus(English.mark(stated.stance().evidence()), Role.MUTED);
  }

  private static String options(Question question, Answer answer) {
    String ruledOut = letters(question, answer.ruledOut());
    return letters(question, answer.taken())
        + (ruledOut.isEmpty() ? "" : Mark.RULES_OUT.sign() + ruledOut);
  }

  private static String letters(Question question, List<Id> ids) {
    return ids.stream()
        .map(id -> letter(question.answers().positionOf(id).orElseThrow()))
        .collect(Collectors.joining());
  }

  private static String letter(int position) {
    return Character.toString('a' + position);
  }

  /** What the letters of a question's answers stand for; empty where it has none. */
  static Optional<String> key(Question question) {
    List<AnswerSpace.Possible> possible = question.answers().possible();
    return AnswerWords.areVerbs(question)
        ? Optional.empty()
        : Optional.of(
            possible.stream()
                .map(answer -> letter(possible.indexOf(answer)) + " " + answer.text())
                .collect(Collectors.joining("; ")));
  }
}
