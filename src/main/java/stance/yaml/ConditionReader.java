package stance.yaml;

import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Condition.NamedAnswer;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.problem.Route;

/** Reads one condition of dossier.yaml. */
final class ConditionReader implements DeclarationReader.ItemReader<Condition> {

  static final MappingKeys SHAPE = new MappingKeys(Condition.keys());

  private static final MappingKeys MET = new MappingKeys(Condition.Met.keys());

  private final Referable vocabulary;
  private final LaterReferences references;

  /** Reads conditions that may name an answer to one of the vocabulary's questions. */
  ConditionReader(Referable vocabulary, LaterReferences references) {
    this.vocabulary = vocabulary;
    this.references = references;
  }

  @Override
  public Optional<Condition> read(Fields fields, Optional<Id> id, Route route) {
    Optional<String> label = fields.label("label");
    Optional<String> means = fields.string("means");
    Optional<NamedAnswer> answer = answer(fields);
    Optional<Condition.Met> met = met(fields, route.to("met"));
    List<Id> holder = references.ids(fields, "holder", route, Reference.To.ACTOR);
    boolean answers = fields.has("question") || fields.has("stance");
    if (id.isEmpty() || label.isEmpty() || means.isEmpty() || answers && answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Condition(id.get(), label.get(), means.get(), answer, met, holder));
  }

  private Optional<Condition.Met> met(Fields fields, Route route) {
    Optional<Fields> met =
        fields.node("met").flatMap(node -> Fields.of(node, MET, fields.problems()));
    if (met.isEmpty()) {
      return Optional.empty();
    }
    Optional<PartialDate> from = met.get().date("from");
    Optional<PartialDate> until = met.get().date("until");
    met.get().refuseEndBeforeBeginning(from, until);
    List<Citation> sources = references.citations(met.get(), "sources", route);
    return from.map(since -> new Condition.Met(since, until, sources));
  }

  private Optional<NamedAnswer> answer(Fields fields) {
    if (fields.has("question") != fields.has("stance")) {
      String there = fields.has("question") ? "question" : "stance";
      String absent = fields.has("question") ? "stance" : "question";
      fields.reportWithout(
          there,
          absent,
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
