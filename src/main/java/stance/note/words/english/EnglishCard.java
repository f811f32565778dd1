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
  public String silent(int silent, int all) {
    return "On " + (silent == all ? "all " + all : silent + " of " + all + " questions") + ".";
  }

  @Override
  public String more() {
    return "MORE";
  }

  @Override
  public String more(int more, int silent, List<String> differing, int named) {
    List<String> sentences = new ArrayList<>();
    if (!differing.isEmpty()) {
      sentences.add(
          "They differ too on "
              + (differing.size() <= named
                  ? quoted(differing)
                  : Grammar.count(differing.size(), "more question", "more questions")));
    }
    int others = more - differing.size();
    String nobody = silent == 0 ? "" : ", on " + Grammar.number(silent) + " nobody";
    if (others > 0) {
      sentences.add("On " + Grammar.number(others) + " more some spoke" + nobody);
    } else if (silent > 0) {
      sentences.add("On " + Grammar.number(silent) + " nobody spoke");
    }
    String last = sentences.remove(sentences.size() - 1) + ": see the note.";
    StringBuilder told = new StringBuilder();
    sentences.forEach(sentence -> told.append(SentenceEnd.ended(sentence)).append(' '));
    return told + last;
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
