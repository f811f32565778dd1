package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Stance;

/** Reads one stance of an actor's file. */
final class StanceReader {

  static final MappingKeys SHAPE =
      new MappingKeys(
          "a stance",
          List.of(
              "question",
              "stance",
              "rejects",
              "if",
              "unless",
              "date",
              "summary",
              "quote",
              "translated",
              "evidence",
              "reported-by",
              "sources",
              "note"),
          List.of("question", "date", "summary", "sources"));

  private final Referable vocabulary;
  private final Fields fields;
  private final FileProblems problems;

  private StanceReader(Fields fields, Referable vocabulary) {
    this.vocabulary = vocabulary;
    this.fields = fields;
    this.problems = fields.problems();
  }

  static Optional<Stance> read(Fields fields, Referable vocabulary) {
    return new StanceReader(fields, vocabulary).stance();
  }

  private Optional<Stance> stance() {
    Optional<Question> question =
        fields
            .text("question")
            .flatMap(text -> vocabulary.resolve(text, vocabulary.questions(), problems));
    Optional<Position> position = position(question);
    Optional<PartialDate> date = fields.date("date");
    Optional<String> summary = fields.string("summary");
    Optional<Quote> quote = quote();
    Optional<Evidence> evidence =
        fields.has("evidence")
            ? fields.word("evidence", Evidence.values())
            : Optional.of(Evidence.DIRECT);
    Optional<String> reportedBy = reportedBy(evidence);
    List<Citation> sources = CitationReader.read(fields, vocabulary);
    Optional<String> note = fields.string("note");
    if (question.isEmpty()
        || position.isEmpty()
        || date.isEmpty()
        || summary.isEmpty()
        || evidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Stance(
            question.get().id(),
            position.get(),
            date.get(),
            summary.get(),
            quote,
            evidence.get(),
            reportedBy,
            sources,
            note));
  }

  private Optional<Position> position(Optional<Question> question) {
    Conditions conditions = conditions();
    Optional<Node> stance = fields.node("stance");
    if (stance.isPresent()
        && stance.get() instanceof Node.Scalar scalar
        && AnswerReader.isReserved(scalar.text().strip())) {
      return Optional.of(withoutAnswer(scalar.text().strip()));
    }
    if (stance.isEmpty() && !fields.has("rejects")) {
      fields.reportMissing(
          List.of("stance"),
          "write what the actor takes, or 'rejects' with the options it rules out");
      return Optional.empty();
    }
    return question
        .flatMap(known -> AnswerReader.read(known, fields))
        .map(answer -> new Position.Stated(answer, conditions));
  }

  private Position withoutAnswer(String word) {
    for (String key : List.of("rejects", "if", "unless")) {
      fields.misplaced(
          key,
          FormatRule.MISPLACED_KEY,
          "'" + key + "' cannot stand beside 'stance: " + word + "'",
          "leave it out, or write the answer that the actor gave as 'stance'");
    }
    return word.equals("undecided") ? new Position.Undecided() : new Position.Declined();
  }

  private Conditions conditions() {
    List<Id> required = conditions("if", List.of());
    List<Id> excluded = conditions("unless", required);
    return new Conditions(required, excluded);
  }

  private List<Id> conditions(String key, List<Id> inOtherKey) {
    List<Id> ids = new ArrayList<>();
    Declarations<Condition> known = vocabulary.conditions();
    for (Node.Scalar text : fields.texts(key, "ukraine-asks")) {
      Optional<Id> id = vocabulary.id(text, known, problems);
      if (id.isEmpty()) {
        continue;
      }
      if (ids.contains(id.get())) {
        Values.reportRepeated(text.span(), text.text(), key, problems);
      } else if (inOtherKey.contains(id.get())) {
        problems.add(
            FormatRule.CONDITION_IN_BOTH,
            text.span(),
            "'" + id.get() + "' stands in both 'if' and 'unless'",
            "delete it from one of them: such a stance can never hold");
      }
      ids.add(id.get());
    }
    return ids;
  }

  private Optional<Quote> quote() {
    boolean translated = fields.isTrue("translated");
    if (!fields.has("quote")) {
      fields.misplaced(
          "translated",
          FormatRule.MISPLACED_KEY,
          "'translated' says nothing without 'quote'",
          "add the quote, or leave 'translated' out");
    }
    return fields.string("quote").map(text -> new Quote(text, translated));
  }

  private Optional<String> reportedBy(Optional<Evidence> evidence) {
    if (evidence.filter(e -> e == Evidence.DIRECT || e == Evidence.INFERRED).isPresent()) {
      fields.misplaced(
          "reported-by",
          FormatRule.MISPLACED_KEY,
          "'reported-by' belongs to evidence that is reported or claimed",
          "write 'evidence: reported' or 'evidence: claimed', or leave 'reported-by' out");
    }
    return fields.string("reported-by");
  }
}
