package stance.screen;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stance.compare.Standing;
import stance.dossier.Answer;
import stance.dossier.Question;
import stance.text.Role;
import stance.words.AnswerWords;
import stance.words.English;

/** A sign in a table of marks that means the same for every question. */
enum Mark {
  SUPPORTS("+", "supports", Role.SUPPORT),
  OPPOSES("x", "opposes", Role.OPPOSE),
  NEUTRAL("o", "neutral", Role.NEUTRAL),
  LETTER("a b c", "as keyed under the row", Role.PLAIN),
  RULES_OUT("~", "rules out", Role.PLAIN),
  ON_CONDITIONS("if", "on conditions", Role.CONDITIONAL),
  UNDECIDED("?", English.withoutAnswer(Standing.State.UNDECIDED), Role.OPEN),
  DECLINED("!", English.withoutAnswer(Standing.State.DECLINED), Role.OPEN),
  ABSENT("-", English.withoutAnswer(Standing.State.ABSENT), Role.OPEN),
  WITHHELD("w", English.withoutAnswer(Standing.State.WITHHELD), Role.OPEN),
  DIVIDED("/", "divided", Role.OPEN),
  NOTHING(".", "nothing on record", Role.NONE),
  NOTHING_COUNTED(",", "nothing that counts here", Role.NONE);

  private final String sign;
  private final String meaning;
  private final Role role;

  Mark(String sign, String meaning, Role role) {
    this.sign = sign;
    this.meaning = meaning;
    this.role = role;
  }

  String sign() {
    return sign;
  }

  String meaning() {
    return meaning;
  }

  Role role() {
    return role;
  }

  /** The mark of a standing without an answer that holds; empty for one that has such an answer. */
  static Optional<Mark> withoutAnswer(Standing standing) {
    return switch (standing.state()) {
      case STATED -> Optional.empty();
      case UNDECIDED -> Optional.of(UNDECIDED);
      case DECLINED -> Optional.of(DECLINED);
      case ABSENT -> Optional.of(ABSENT);
      case WITHHELD -> Optional.of(WITHHELD);
      case DIVIDED -> Optional.of(DIVIDED);
      case NONE -> Optional.of(standing.isFiltered() ? NOTHING_COUNTED : NOTHING);
    };
  }

  /** The mark of an answer for, against or between; empty where the question asks for none. */
  static Optional<Mark> of(Question question, Answer answer) {
    if (!AnswerWords.areVerbs(question)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (answer.taken().get(0).text()) {
          case "supports" -> SUPPORTS;
          case "opposes" -> OPPOSES;
          default -> NEUTRAL;
        });
  }

  /** The marks that the cell for {@code standing} has. */
  static Set<Mark> in(Question question, Standing standing) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    withoutAnswer(standing).ifPresent(marks::add);
    if (standing.answered().isPresent()) {
      Standing.Stated stated = standing.answered().get();
      marks.add(of(question, stated.answer()).orElse(LETTER));
      if (!stated.answer().ruledOut().isEmpty()) {
        marks.add(RULES_OUT);
      }
      if (!stated.conditions().isEmpty()) {
        marks.add(ON_CONDITIONS);
      }
    }
    return marks;
  }
}
