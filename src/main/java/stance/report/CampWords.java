package stance.report;

import java.util.List;
import java.util.stream.Collectors;
import stance.compare.Camp;
import stance.dossier.Question;

/** Camps in words: named where they are few, counted where they are many. */
final class CampWords {

  private static final int DISSENTERS_NAMED = 3;

  private final Names names;
  private final Question question;

  CampWords(Names names, Question question) {
    this.names = names;
    this.question = question;
  }

  /** "both support", "all three: now". */
  String together(Camp camp) {
    String all = Wording.all(camp.members().size());
    return Answers.areVerbs(question)
        ? all + " " + Answers.verb(camp.answer().taken().get(0), 2)
        : all + ": " + Answers.of(question, camp.answer());
  }

  /** "Freeland and Sajjan: after groundwork; Scheer: now". */
  String named(List<Camp> camps) {
    return camps.stream()
        .map(camp -> Answers.saidBy(question, names.actors(camp.members().keySet()), camp.answer()))
        .collect(Collectors.joining("; "));
  }

  /** "12 support, 2 oppose: Lavrov, Putin": small camps after the first are named. */
  String counted(List<Camp> camps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < camps.size(); i++) {
      Camp camp = camps.get(i);
      int size = camp.members().size();
      String answer =
          Answers.areVerbs(question)
              ? Answers.verb(camp.answer().taken().get(0), size)
              : Answers.of(question, camp.answer());
      text.append(i == 0 ? "" : "; ").append(size).append(' ').append(answer);
      if (i > 0 && size <= DISSENTERS_NAMED) {
        text.append(" (")
            .append(String.join(", ", names.actors(camp.members().keySet())))
            .append(')');
      }
    }
    return text.toString();
  }
}
