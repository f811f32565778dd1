package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.document.Block;
import stance.document.DocumentBuilder;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.English;
import stance.words.Names;

/** What is recorded of a question beside what it asks: its answers by their ids, and its keys. */
final class QuestionFacts {

  private final Question question;
  private final Names names;

  QuestionFacts(Question question, Names names) {
    this.question = question;
    this.names = names;
  }

  void addTo(DocumentBuilder document) {
    document.startPart();
    add("Id: ", question.id().text(), document);
    add(answersLabel(), String.join(", ", answers()), document);
    if (question.main()) {
      document.addParagraph(Styled.of("The question that the debate is about"));
    }
    add("Who supports it says that ", question.inFavour(), document);
    add("Who opposes it says that ", question.against(), document);
    if (!question.proposedBy().isEmpty()) {
      add("Proposed by ", names.and(question.proposedBy()), document);
    }
    add("Decided by ", question.decidedBy(), document);
    if (!question.askedOf().isEmpty()) {
      add("Asked of ", English.and(question.askedOf()), document);
    }
    question.about().ifPresent(about -> document.addParagraph(Styled.of(about(about))));
    add("Caution: ", question.caution(), document);
    if (!question.implies().isEmpty()) {
      document.add(Block.Items.of(question.implies().stream().map(this::implied).toList()));
    }
  }

  private static void add(String label, String text, DocumentBuilder document) {
    document.add(new Block.Labelled(Styled.of(label, Role.MUTED), Styled.of(text)));
  }

  private static void add(String label, Optional<String> text, DocumentBuilder document) {
    text.ifPresent(told -> add(label, told, document));
  }

  private String answersLabel() {
    return switch (question.answers().type()) {
      case CHOICE -> "Options: ";
      case SCALE ->
          "Levels" + question.answers().shared().map(name -> " (" + name + ")").orElse("") + ": ";
    };
  }

  /** Each by its id, and what screens show where that is something else. */
  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      String id = possible.id().text();
      answers.add(possible.text().equals(id) ? id : id + " (" + possible.text() + ")");
    }
    return answers;
  }

  private static String about(Question.About about) {
    return switch (about) {
      case OWN_COUNTRY ->
          "Each actor speaks of its own country: only those of one country are compared";
    };
  }

  /** "Who answers “supports” implies, on Where it deploys, “across the whole area”." */
  private Styled implied(Question.Implication implication) {
    Question other = names.dossier().question(implication.question());
    return Styled.of(
        "Who answers "
            + QuotationMarks.around(text(question, implication.answer()))
            + " implies, on "
            + other.label()
            + ", "
            + QuotationMarks.around(text(other, implication.implied())));
  }

  private static String text(Question of, Id answer) {
    return AnswerWords.text(of, answer);
  }
}
