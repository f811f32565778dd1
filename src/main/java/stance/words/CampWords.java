package stance.words;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Camp;
import stance.compare.SameAnswer;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Camps in words: named where they are few, counted where they are many. What one of them rules out
 * and on which terms is said of that one alone.
 */
final class CampWords {

  private static final int NAMED_AT_MOST = 3;

  private final Names names;
  private final Question question;
  private final ConditionWords terms;

  CampWords(Names names, Question question) {
    this.names = names;
    this.question = question;
    this.terms = new ConditionWords(names);
  }

  /** "both support", "all three: now"; on the terms that all of them have. */
  String together(SameAnswer same) {
    String all = English.all(same.members().size());
    String answer =
        AnswerWords.areVerbs(question)
            ? all + " " + AnswerWords.verb(same.answer().taken().get(0), false)
            : all + ": " + AnswerWords.of(question, same.answer());
    String on = same.camps().size() == 1 ? terms.onlyIf(same.camps().get(0).terms()) : "";
    return on.isEmpty() ? answer : answer + ", " + on;
  }

  /** "Freeland and Sajjan: after groundwork, if Ukraine asks; Scheer: now". */
  String named(List<SameAnswer> answers) {
    List<String> said = new ArrayList<>();
    for (SameAnswer same : answers) {
      for (Camp camp : same.camps()) {
        String on = terms.onlyIf(camp.terms());
        said.add(
            AnswerWords.saidBy(names, question, camp.members().keySet(), camp.answer())
                + (on.isEmpty() ? "" : ", " + on));
      }
    }
    return String.join("; ", said);
  }

  /** "12 support, 3 of them on conditions; 2 oppose (Lavrov, Putin)": small camps are named. */
  String counted(List<SameAnswer> answers) {
    return String.join("; ", answers.stream().map(this::counted).toList());
  }

  private String counted(SameAnswer same) {
    int size = same.members().size();
    boolean named = size <= NAMED_AT_MOST;
    String members = named ? members(same) : "";
    int conditional =
        (int) same.members().values().stream().filter(s -> !s.conditions().isEmpty()).count();
    String on =
        conditional == 0
            ? ""
            : conditional == size
                ? ", on conditions"
                : ", " + conditional + " of them on conditions";
    if (AnswerWords.areVerbs(question)) {
      String verb = size + " " + AnswerWords.verb(same.answer().taken().get(0), size == 1) + on;
      return named ? verb + " (" + members + ")" : verb;
    }
    return AnswerWords.of(question, same.answer()) + ": " + (named ? members : size) + on;
  }

  /** Who is in it, each with what it alone rules out. */
  private String members(SameAnswer same) {
    List<String> members = new ArrayList<>();
    same.members()
        .forEach(
            (actor, stated) -> {
              List<Id> more = new ArrayList<>(stated.answer().ruledOut());
              more.removeAll(same.answer().ruledOut());
              members.add(
                  names.inText(actor)
                      + (more.isEmpty() ? "" : " (" + AnswerWords.ruledOut(question, more) + ")"));
            });
    return String.join(", ", members);
  }
}
