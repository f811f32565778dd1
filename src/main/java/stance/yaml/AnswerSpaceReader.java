package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Id;
import stance.problem.Span;
import stance.problem.Suggestion;

/** Reads the levels or options of questions, and the scales that several questions share. */
final class AnswerSpaceReader {

  /** Each scale by its name; nothing if it could not be read. */
  private final Map<String, Optional<List<Possible>>> scales = new LinkedHashMap<>();

  /** Reads the scales that dossier.yaml names. */
  void readScales(Fields fields) {
    Optional<Node> node = fields.node("scales");
    if (node.isEmpty()) {
      return;
    }
    FileProblems problems = fields.problems();
    if (!(node.get() instanceof Node.Mapping mapping)) {
      Values.reportType(
          node.get(),
          "'scales'",
          "a mapping",
          "write the name of each scale, and its levels indented below",
          problems);
      return;
    }
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      Span span = entry.getValue().key();
      Optional<Id> name = Values.id(new Node.Scalar(entry.getKey(), span), problems);
      Optional<List<Possible>> levels =
          possible(
              entry.getValue().value(),
              entry.getKey(),
              span,
              "a scale has two levels at least",
              "add another",
              problems);
      scales.put(entry.getKey(), name.isPresent() ? levels : Optional.empty());
    }
  }

  /** The answers that a question admits. */
  Optional<AnswerSpace> answers(Fields fields) {
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
      return levels(fields, twoSided);
    }
    if (fields.has("options")) {
      return possible(fields, "options").map(AnswerSpace.Choice::new);
    }
    return fields.mayHide("levels")
        ? Optional.empty()
        : Optional.of(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  }

  private Optional<AnswerSpace> levels(Fields fields, boolean twoSided) {
    if (!(fields.node("levels").orElseThrow() instanceof Node.Scalar)) {
      return possible(fields, "levels")
          .map(levels -> new AnswerSpace.Scale(levels, twoSided, Optional.empty()));
    }
    Optional<Node.Scalar> name = fields.text("levels");
    if (name.isPresent() && !scales.containsKey(name.get().text())) {
      reportUnknownScale(name.get(), fields.problems());
    }
    return name.flatMap(
        scale ->
            scales
                .getOrDefault(scale.text(), Optional.empty())
                .map(
                    levels ->
                        new AnswerSpace.Scale(
                            levels, twoSided, Optional.of(new Id(scale.text())))));
  }

  private void reportUnknownScale(Node.Scalar name, FileProblems problems) {
    List<String> closest = Suggestion.closest(name.text(), scales.keySet());
    String help =
        scales.isEmpty()
            ? "write a line for each level: its id, ': ', its text"
            : "the scales are: " + Values.listed(List.copyOf(scales.keySet()));
    problems.add(
        FormatRule.UNKNOWN_ID,
        name.span(),
        "no scale has the name " + FileProblems.quoted(name.text()),
        closest.isEmpty() ? help : Values.didYouMean(closest));
  }

  private static Optional<List<Possible>> possible(Fields fields, String key) {
    return possible(
        fields.node(key).orElseThrow(),
        key,
        fields.keySpan(key),
        "a question has two " + key + " at least",
        "add another, or leave '" + key + "' out: then a stance opposes, is neutral or supports",
        fields.problems());
  }

  private static Optional<List<Possible>> possible(
      Node node, String key, Span at, String two, String help, FileProblems problems) {
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
        Values.refuseState(text.get(), "an answer", problems);
        problems.warnIfCut(text.get());
        possible.add(new Possible(id.get(), text.get().text()));
      } else {
        whole = false;
      }
    }
    if (mapping.whole() && mapping.entries().size() < 2) {
      problems.add(FormatRule.TOO_FEW_ANSWERS, at, two, help);
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
