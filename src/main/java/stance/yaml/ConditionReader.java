package stance.yaml;

import java.util.List;
import java.util.Optional;
import stance.dossier.Condition;
import stance.dossier.Condition.NamedAnswer;
import stance.dossier.Id;
import stance.dossier.Question;

/** Reads one condition of dossier.yaml. */
final class ConditionReader implements DeclarationReader.ItemReader<Condition> {

  static final MappingKeys SHAPE =
      new MappingKeys(
          "a condition",
          List.of("id", "label", "means", "question", "stance"),
          List.of("id", "label", "means"));

  private final Referable vocabulary;

  /** Reads conditions that may name an answer to one of the vocabulary's questions. */
  ConditionReader(Referable vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<Condition> read(Fields fields, Optional<Id> id) {
    Optional<String> label = fields.string("label");
    Optional<String> means = fields.string("means");
    Optional<NamedAnswer> answer = answer(fields);
    boolean answers = fields.has("question") || fields.has("stance");
    if (id.isEmpty() || label.isEmpty() || means.isEmpty() || answers && answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Condition(id.get(), label.get(), means.get(), answer));
  }

  private Optional<NamedAnswer> answer(Fields fields) {
    if (fields.has("question") != fields.has("stance")) {
      String there = fields.has("question") ? "question" : "stance";
      String absent = fields.has("question") ? "stance" : "question";
      fields.misplaced(
          there,
          FormatRule.MISPLACED_KEY,
          "'" + there + "' says nothing here without '" + absent + "'",
          "add '" + absent + "', or leave both out where the condition is no answer to a question");
    }
    Optional<Question> question =
        fields
            .text("question")
            .flatMap(text -> vocabulary.resolve(text, vocabulary.questions(), fields.problems()));
    Optional<Node.Scalar> stance = fields.text("stance");
    if (question.isEmpty() || stance.isEmpty()) {
      return Optional.empty();
    }
    return AnswerReader.answer(stance.get(), question.get(), fields.problems())
        .map(answer -> new NamedAnswer(question.get().id(), answer));
  }
}
