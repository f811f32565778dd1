package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Span;

/** Reads one question of dossier.yaml. */
final class QuestionReader {

  static final MappingKeys SHAPE =
      new MappingKeys(
          "a question",
          List.of("id", "label", "topic", "asks", "options", "levels", "two-sided"),
          List.of("id", "label", "asks"));

  private QuestionReader() {}

  static Optional<Question> read(Fields fields, Optional<Id> id) {
    Optional<String> label = fields.string("label");
    Optional<String> topic = fields.string("topic");
    Optional<String> asks = fields.string("asks");
    Optional<AnswerSpace> answers = answers(fields);
    if (id.isEmpty() || label.isEmpty() || asks.isEmpty() || answers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Question(id.get(), label.get(), topic, asks.get(), answers.get()));
  }

  private static Optional<AnswerSpace> answers(Fields fields) {
    if (!fields.has("levels")) {
      fields.misplaced(
          "two-sided",
          FormatRule.MISPLACED_KEY,
          "'two-sided' belongs to a question with its own levels",
          fields.has("options")
              ? "leave it out: options have no sides"
              : "leave it out: opposes, neutral, supports are two-sided");
    }
    boolean twoSided = fields.isTrue("two-sided");
    if (fields.has("levels") && fields.has("options")) {
      fields.misplaced(
          "options",
          FormatRule.MISPLACED_KEY,
          "a question has levels or options, not both",
          "keep 'levels' where they are ordered from least to most, else 'options'");
      return Optional.empty();
    }
    if (fields.has("levels")) {
      return possible(fields, "levels").map(levels -> new AnswerSpace.Scale(levels, twoSided));
    }
    if (fields.has("options")) {
      return possible(fields, "options").map(AnswerSpace.Choice::new);
    }
    return Optional.of(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  }

  private static Optional<List<Possible>> possible(Fields fields, String key) {
    FileProblems problems = fields.problems();
    Node node = fields.node(key).orElseThrow();
    if (!(node instanceof Node.Mapping mapping)) {
      Values.reportType(
          node,
          "'" + key + "'",
          "a mapping",
          "write a line for each: its id, ': ', its text",
          problems);
      return Optional.empty();
    }
    List<Possible> possible = new ArrayList<>();
    boolean whole = mapping.whole();
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      Span span = entry.getValue().key();
      Optional<Id> id = Values.id(new Node.Scalar(entry.getKey(), span), problems);
      Optional<Node.Scalar> text = text(entry.getKey(), entry.getValue(), problems);
      if (AnswerReader.isReserved(entry.getKey())) {
        problems.add(
            FormatRule.RESERVED_ANSWER,
            span,
            "'" + entry.getKey() + "' is reserved",
            "delete it: a stance on any question can say it");
        whole = false;
      } else if (id.isPresent() && text.isPresent()) {
        possible.add(new Possible(id.get(), text.get().text()));
      } else {
        whole = false;
      }
    }
    if (mapping.whole() && mapping.entries().size() < 2) {
      problems.add(
          FormatRule.TOO_FEW_ANSWERS,
          fields.keySpan(key),
          "a question has two " + key + " at least",
          "add another, or leave '" + key + "' out: then a stance opposes, is neutral or supports");
      return Optional.empty();
    }
    return whole ? Optional.of(possible) : Optional.empty();
  }

  private static Optional<Node.Scalar> text(String id, Node.Entry entry, FileProblems problems) {
    if (entry.value() instanceof Node.Empty) {
      problems.add(
          FormatRule.NO_VALUE,
          entry.key(),
          FileProblems.quoted(id) + " has no value",
          "write the text that cells and sentences show for it");
      return Optional.empty();
    }
    return Values.text(entry.value(), () -> FileProblems.quoted(id), problems);
  }
}
