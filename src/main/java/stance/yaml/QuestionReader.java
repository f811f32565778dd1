package stance.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Route;
import stance.problem.Span;

/** Reads the questions of dossier.yaml. */
final class QuestionReader implements DeclarationReader.ItemReader<Question> {

  static final MappingKeys SHAPE = new MappingKeys(Question.keys());

  /** What an answer implies, as it is written: other questions may be declared further down. */
  private record Implied(
      Optional<Id> of, Node.Scalar answer, Node.Scalar question, Node.Scalar implied) {}

  private final AnswerSpaceReader answers;
  private final LaterReferences references;
  private final List<Implied> implications = new ArrayList<>();
  private final Map<Id, List<Citation>> defaultSources = new HashMap<>();
  private Optional<Span> main = Optional.empty();

  QuestionReader(AnswerSpaceReader answers, LaterReferences references) {
    this.answers = answers;
    this.references = references;
  }

  /** The source of each question that names one; none if it could not be read. */
  Map<Id, List<Citation>> defaultSources() {
    return defaultSources;
  }

  @Override
  public Optional<Question> read(Fields fields, Optional<Id> id, Route route) {
    Optional<String> label = fields.label("label");
    Optional<String> topic = fields.string("topic");
    Optional<String> asks = fields.string("asks");
    Optional<AnswerSpace> space = answers.answers(fields);
    boolean isMain = fields.isTrue("main");
    refuseSecondMain(isMain, fields);
    Optional<String> inFavour = fields.string("for");
    Optional<String> against = fields.string("against");
    List<Id> proposedBy = references.ids(fields, "proposed-by", route, Reference.To.ACTOR);
    Optional<String> decidedBy = fields.string("decided-by");
    List<String> askedOf = countries(fields);
    Optional<Question.About> about = fields.word("about", Question.About.values());
    Optional<String> caution = fields.string("caution");
    List<Question.Implication> implies = implications(fields, id);
    Optional<Citation> source = references.citation(fields, "source", route);
    if (id.isPresent() && fields.has("source")) {
      defaultSources.put(id.get(), source.stream().toList());
    }
    if (id.isEmpty() || label.isEmpty() || asks.isEmpty() || space.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            id.get(),
            label.get(),
            topic,
            asks.get(),
            space.get(),
            isMain,
            inFavour,
            against,
            proposedBy,
            decidedBy,
            askedOf,
            about,
            caution,
            implies));
  }

  private void refuseSecondMain(boolean isMain, Fields fields) {
    if (isMain && main.isPresent()) {
      fields
          .problems()
          .add(
              FormatRule.SECOND_MAIN,
              fields.keySpan("main"),
              "a second question is 'main'; the first is on line " + main.get().startLine(),
              "leave 'main' out at all but the one that the debate is about");
    } else if (isMain) {
      main = Optional.of(fields.keySpan("main"));
    }
  }

  private static List<String> countries(Fields fields) {
    List<String> countries = new ArrayList<>();
    for (Node.Scalar text : fields.texts("asked-of", "CA")) {
      if (Values.isCountry(text, fields.problems())) {
        countries.add(text.text());
      }
    }
    return countries;
  }

  /** What answers imply: a mapping for each answer, from other questions to answers of theirs. */
  private List<Question.Implication> implications(Fields fields, Optional<Id> id) {
    List<Question.Implication> all = new ArrayList<>();
    for (Map.Entry<String, Node.Entry> answer :
        entries(fields.node("implies"), "'implies'", fields)) {
      Optional<Node> others = Optional.of(answer.getValue().value());
      for (Map.Entry<String, Node.Entry> other :
          entries(others, "what an answer implies", fields)) {
        Optional<Node.Scalar> implied =
            Values.text(
                other.getValue().value(),
                () -> FileProblems.quoted(other.getKey()),
                fields.problems());
        if (implied.isPresent()) {
          implication(
              new Implied(
                  id,
                  new Node.Scalar(answer.getKey(), answer.getValue().key()),
                  new Node.Scalar(other.getKey(), other.getValue().key()),
                  implied.get()),
              all);
        }
      }
    }
    return all;
  }

  private static Iterable<Map.Entry<String, Node.Entry>> entries(
      Optional<Node> node, String what, Fields fields) {
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Mapping mapping)) {
      Values.reportType(
          node.get(),
          what,
          "a mapping",
          "write it as in 'implies: {supports: {area: whole-area}}'",
          fields.problems());
      return List.of();
    }
    return mapping.entries().entrySet();
  }

  private void implication(Implied implied, List<Question.Implication> all) {
    implications.add(implied);
    if (Id.isValid(implied.answer().text())
        && Id.isValid(implied.question().text())
        && Id.isValid(implied.implied().text())) {
      all.add(
          new Question.Implication(
              new Id(implied.answer().text()),
              new Id(implied.question().text()),
              new Id(implied.implied().text())));
    }
  }

  /** Reports what the questions imply that none of {@code questions} can answer so. */
  void checkImplications(Referable questions, FileProblems problems) {
    for (Implied implied : implications) {
      implied
          .of()
          .flatMap(id -> questions.questions().get(id))
          .ifPresent(question -> AnswerReader.answer(implied.answer(), question, problems));
      questions
          .resolve(implied.question(), questions.questions(), problems)
          .ifPresent(other -> AnswerReader.answer(implied.implied(), other, problems));
    }
  }
}
