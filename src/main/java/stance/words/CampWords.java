package stance.words;

import java.util.ArrayList;
import java.util.List;
import stance.compare.SameAnswer;
import stance.dossier.Question;

/** Camps in words: named where they are few, counted where they are many. */
final class CampWords {

  private static final int NAMED_AT_MOST = 3;

  private final Names names;
  private final Question question;

  CampWords(Names names, Question question) {
    this.names = names;
    this.question = question;
  }

  /** "both support", "all three: now". */
  String together(SameAnswer camp) {
    String all = English.all(camp.members().size());
    return AnswerWords.areVerbs(question)
        ? all + " " + AnswerWords.verb(camp.answer().taken().get(0), 2)
        : all + ": " + AnswerWords.of(question, camp.answer());
  }

  /** "Freeland and Sajjan: after groundwork; Scheer: now". */
  String named(List<SameAnswer> camps) {
    List<String> said = new ArrayList<>();
    for (SameAnswer camp : camps) {
      said.add(AnswerWords.saidBy(question, names.actors(camp.members().keySet()), camp.answer()));
    }
    return String.join("; ", said);
  }

  /** "12 support; 2 oppose (Lavrov, Putin)", "now: 6; later: Putin": small camps are named. */
  String counted(List<SameAnswer> camps) {
    return String.join("; ", camps.stream().map(this::counted).toList());
  }

  private String counted(SameAnswer camp) {
    int size = camp.members().size();
    boolean named = size <= NAMED_AT_MOST;
    String members = String.join(", ", names.actors(camp.members().keySet()));
    if (AnswerWords.areVerbs(question)) {
      String verb = size + " " + AnswerWords.verb(camp.answer().taken().get(0), size);
      return named ? verb + " (" + members + ")" : verb;
    }
    return AnswerWords.of(question, camp.answer()) + ": " + (named ? members : size);
  }
}
