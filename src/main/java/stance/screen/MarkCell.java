package stance.screen;

import java.util.List;
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

  private static final String ON_CONDITIONS = "if";

  private MarkCell() {}

  /** The cell for a standing on {@code question}. */
  static Cell of(Question question, Standing standing) {
    String mark = mark(question, standing);
    return Cell.of(Styled.of(mark, standing.isSilent() ? Role.MUTED : Role.PLAIN));
  }

  private static String mark(Question question, Standing standing) {
    return switch (standing.state()) {
      case STATED -> standing.answered().map(stated -> mark(question, stated)).orElseThrow();
      case UNDECIDED -> "?";
      case DECLINED -> "!";
      case ABSENT -> "-";
      case WITHHELD -> "w";
      case DIVIDED -> "/";
      case NONE -> standing.isFiltered() ? "," : ".";
    };
  }

  private static String mark(Question question, Standing.Stated stated) {
    return mark(question, stated.answer())
        + (stated.conditions().isEmpty() ? "" : ON_CONDITIONS)
        + English.mark(stated.stance().evidence());
  }

  private static String mark(Question question, Answer answer) {
    if (AnswerWords.areVerbs(question)) {
      return switch (answer.taken().get(0).text()) {
        case "supports" -> "+";
        case "opposes" -> "x";
        default -> "o";
      };
    }
    String ruledOut = letters(question, answer.ruledOut());
    return letters(question, answer.taken()) + (ruledOut.isEmpty() ? "" : "~" + ruledOut);
  }

  private static String letters(Question question, List<Id> ids) {
    return ids.stream()
        .map(id -> letter(question.answers().positionOf(id).orElseThrow()))
        .collect(Collectors.joining());
  }

  private static String letter(int position) {
    return Character.toString('a' + position);
  }

  /** What the letters of a question's answers stand for. */
  static String key(Question question) {
    List<AnswerSpace.Possible> possible = question.answers().possible();
    return possible.stream()
        .map(answer -> letter(possible.indexOf(answer)) + " " + answer.text())
        .collect(Collectors.joining("; "));
  }

  /** What the marks stand for that are the same for all questions. */
  static String legend(boolean withheld) {
    return "+ supports; x opposes; o neutral; if: on conditions; ? undecided; ! declined to say; -"
        + " took no part; / divided; . nothing on record; , nothing that counts here; ~"
        + " rules out; letters as keyed under a row; † reported; ¶ claimed by another party;"
        + " ‡ our reading"
        + (withheld ? "; w conditions not met" : "");
  }
}
