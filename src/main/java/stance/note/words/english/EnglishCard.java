package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.note.words.CardWords;
import stance.note.words.Claim.Subject;
import stance.note.words.SectionKind;
import stance.text.SentenceEnd;
import stance.words.English;

/** What a card alone says, in English. */
final class EnglishCard implements CardWords {

  @Override
  public String card() {
    return "BRIEFING CARD";
  }

  @Override
  public String heading(SectionKind kind, int answered, int actors) {
    return switch (kind) {
      case DIFFERENCES -> "DIFFER";
      case DIFFERENT_TERMS -> "TERMS";
      case AGREEMENT_IN_PART -> "IN PART";
      case NO_SIDE -> "NO SIDE";
      case AGREEMENT_OF_ALL, AGREEMENT_OF_SOME -> "AGREE " + answered + "/" + actors;
      case ONE_SIDED -> "ONE SIDE";
      case OUR_READING -> "OUR READING";
      case ONE_RECORD -> "ONE RECORD";
      case OPEN -> "OPEN";
      default -> "ONE ALONE";
    };
  }

  @Override
  public String termsClash() {
    return "TERMS CLASH";
  }

  @Override
  public String answers() {
    return "ANSWER";
  }

  @Override
  public String didNotSay() {
    return "DID NOT SAY";
  }

  @Override
  public String didNotSay(Map<Subject, List<String>> questions) {
    List<String> clauses = new ArrayList<>();
    questions.forEach(
        (actor, labels) ->
            clauses.add(
                actor.name()
                    + ", asked on "
                    + English.and(labels.stream().map(Grammar::quoted).toList())));
    return Grammar.sentence(String.join("; ", clauses));
  }

  @Override
  public String weak() {
    return "WEAK";
  }

  @Override
  public String weak(List<String> oneSided, List<String> ourReading) {
    List<String> sentences = new ArrayList<>();
    if (!oneSided.isEmpty()) {
      sentences.add(SentenceEnd.ended("On one side's word: " + quoted(oneSided)));
    }
    if (!ourReading.isEmpty()) {
      sentences.add(SentenceEnd.ended("In our reading alone: " + quoted(ourReading)));
    }
    return String.join(" ", sentences);
  }

  private static String quoted(List<String> labels) {
    return English.and(labels.stream().map(Grammar::quoted).toList());
  }

  @Override
  public String silent() {
    return "SILENT";
  }

  @Override
  public String leftOut() {
    return "LEFT OUT";
  }

  @Override
  public String ofAll(int questions, int all) {
    return "On "
        + (questions == all ? "all " + all : questions + " of " + all + " questions")
        + ".";
  }

  @Override
  public String more() {
    return "MORE";
  }

  @Override
  public String more(int more, int silent, int leftOut, List<String> differing, int named) {
    List<String> sentences = new ArrayList<>();
    if (!differing.isEmpty()) {
      sentences.add(
          "They differ too on "
              + (differing.size() <= named
                  ? quoted(differing)
                  : Grammar.count(differing.size(), "more question", "more questions")));
    }
    int others = more - differing.size();
    String last = leftOut > 0 ? withLeftOut(others, silent, leftOut) : spoken(others, silent);
    if (last.isEmpty()) {
      last = sentences.remove(sentences.size() - 1) + ": see the note.";
    }
    StringBuilder told = new StringBuilder();
    sentences.forEach(sentence -> told.append(SentenceEnd.ended(sentence)).append(' '));
    return told + last;
  }

  /** "On three more some spoke, on two nobody: see the note."; nothing where there is neither. */
  private static String spoken(int others, int silent) {
    if (others + silent == 0) {
      return "";
    }
    String nobody = silent == 0 ? "" : "on " + Grammar.number(silent) + " nobody";
    String some = others == 0 ? "" : "on " + Grammar.number(others) + " more some spoke";
    return Grammar.sentence(
        some
            + (some.isEmpty() || nobody.isEmpty() ? "" : ", ")
            + nobody
            + (some.isEmpty() ? " spoke" : "")
            + ": see the note");
  }

  /** The same in fewer words, with those of which nothing counts here: all in a line. */
  private static String withLeftOut(int others, int silent, int leftOut) {
    String nobody = silent == 0 ? "" : "on " + Grammar.number(silent) + " nobody spoke, ";
    return Grammar.sentence(
        (others == 0 ? "" : "in the note: " + Grammar.number(others) + " more; ")
            + nobody
            + Grammar.number(leftOut)
            + (leftOut == 1 ? " is" : " are")
            + " left out"
            + (others == 0 ? ": see the note" : ""));
  }

  @Override
  public String termsInNote(String question) {
    return "The conditions on " + Grammar.quoted(question) + " are there.";
  }

  @Override
  public String moreAnswers(int more) {
    return Grammar.sentence(Grammar.count(more, "more answer", "more answers") + ": see the note");
  }
}
