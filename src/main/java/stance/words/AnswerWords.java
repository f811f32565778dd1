package stance.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;

/** Answers in words. */
public final class AnswerWords {

  private AnswerWords() {}

  /** What the question calls its level or option {@code id}. */
  public static String text(Question question, Id id) {
    int position = question.answers().positionOf(id).orElseThrow();
    return question.answers().possible().get(position).text();
  }

  private static List<String> texts(Question question, List<Id> ids) {
    return ids.stream().map(id -> text(question, id)).toList();
  }

  /** "supports", "across the whole area", "now or later, not never". */
  public static String of(Question question, Answer answer) {
    return String.join(", ", parts(question, answer));
  }

  /** What is accepted. */
  public static String taken(Question question, Answer answer) {
    return English.or(texts(question, answer.taken()));
  }

  /** What is accepted and what is ruled out, each where there is any. */
  public static List<String> parts(Question question, Answer answer) {
    List<String> parts = new ArrayList<>();
    if (!answer.taken().isEmpty()) {
      parts.add(taken(question, answer));
    }
    if (!answer.ruledOut().isEmpty()) {
      parts.add(ruledOut(question, answer.ruledOut()));
    }
    return parts;
  }

  /** "not along the contact line", "neither now nor later". */
  public static String ruledOut(Question question, List<Id> ids) {
    List<String> texts = texts(question, ids);
    return texts.size() == 1 ? "not " + texts.get(0) : "neither " + String.join(" nor ", texts);
  }

  /** "a new agency", "now and later": what is ruled out, where it is said that it is. */
  static String listRuledOut(Question question, Answer answer) {
    return English.and(texts(question, answer.ruledOut()));
  }

  /** Whether the question asks for or against, so that its levels are verbs. */
  public static boolean areVerbs(Question question) {
    return question.answers().equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  }

  /** "Scheer supports", "Freeland and Sajjan support", "Scheer: now". */
  static String saidBy(Names names, Question question, Collection<Id> actors, Answer answer) {
    return names.and(actors)
        + (areVerbs(question)
            ? " " + verb(answer.taken().get(0), names.areOne(actors))
            : ": " + of(question, answer));
  }

  /** The verb for a level of for and against, for one subject or several. */
  static String verb(Id level, boolean one) {
    return switch (level.text()) {
      case "supports" -> one ? "supports" : "support";
      case "opposes" -> one ? "opposes" : "oppose";
      default -> one ? "is neutral" : "are neutral";
    };
  }
}
