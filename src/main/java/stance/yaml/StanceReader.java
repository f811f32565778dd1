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
import stance.problem.Route;
import stance.text.WhiteSpace;

/** Reads one stance of an actor's file. */
final class StanceReader {

  static final MappingKeys SHAPE = new MappingKeys(Stance.keys());

  private final Referable vocabulary;
  private final LaterReferences references;
  private final Optional<List<Citation>> defaultSource;
  private final FileProblems problems;

  /** Reads the stances of one file, those that name no source with its {@code defaultSource}. */
  StanceReader(
      Referable vocabulary,
      LaterReferences references,
      Optional<List<Citation>> defaultSource,
      FileProblems problems) {
    this.vocabulary = vocabulary;
    this.references = references;
    this.defaultSource = defaultSource;
    this.problems = problems;
  }

  /** The stance in {@code fields}, to which {@code route} leads, if it could be read. */
  Optional<Stance> read(Fields fields, Route route) {
    Optional<Question> question =
        fields
            .text("question")
            .flatMap(text -> vocabulary.resolve(text, vocabulary.questions(), problems));
    Optional<Position> position = position(fields, question);
    Optional<PartialDate> date = fields.date("date");
    Optional<String> summary = fields.string("summary");
    Optional<String> text = fields.string("text");
    Optional<Quote> quote = quote(fields);
    Optional<Evidence> evidence =
        fields.has("evidence")
            ? fields.word("evidence", Evidence.values())
            : Optional.of(Evidence.DIRECT);
    refuseDeclinedInferred(fields, position, evidence);
    Optional<String> reportedBy = reportedBy(fields, evidence);
    Optional<Id> claimant = claimant(fields, evidence, route);
    Optional<String> voice = fields.string("voice");
    List<Citation> sources = sources(fields, question);
    Optional<String> note = fields.string("note");
    if (question.isEmpty() || position.isEmpty() || date.isEmpty() || evidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Stance(
            question.get().id(),
            position.get(),
            date.get(),
            summary,
            text,
            quote,
            evidence.get(),
            reportedBy,
            claimant,
            voice,
            sources,
            note));
  }

  /** The keys without which this stance says nothing, though others do without them. */
  List<String> needed(Fields fields) {
    List<String> needed = new ArrayList<>();
    if (!fields.has("summary") && !fields.has("text") && !fields.has("quote")) {
      needed.add("summary");
    }
    if (!fields.has("sources") && defaultSource.isEmpty() && !questionHasSource(fields)) {
      needed.add("sources");
    }
    return needed;
  }

  private boolean questionHasSource(Fields fields) {
    return fields.node("question").orElse(null) instanceof Node.Scalar question
        && vocabulary
            .questions()
            .id(WhiteSpace.folded(question.text()))
            .filter(vocabulary.defaultSources()::containsKey)
            .isPresent();
  }

  /** The sources of the stance; else that of the actor's file, else that of the question. */
  private List<Citation> sources(Fields fields, Optional<Question> question) {
    if (fields.has("sources")) {
      return CitationReader.list(fields, "sources", CitationReader.among(vocabulary));
    }
    return defaultSource
        .or(() -> question.map(q -> vocabulary.defaultSources().get(q.id())))
        .orElse(List.of());
  }

  private void refuseDeclinedInferred(
      Fields fields, Optional<Position> position, Optional<Evidence> evidence) {
    if (position.filter(p -> p.state() == Position.State.DECLINED).isPresent()
        && evidence.filter(e -> e == Evidence.INFERRED).isPresent()) {
      fields.misplaced(
          "evidence",
          FormatRule.MISPLACED_KEY,
          "that an actor was asked and did not answer cannot be inferred",
          "write how it is known that it was asked, or leave the stance out");
    }
  }

  private Optional<Id> claimant(Fields fields, Optional<Evidence> evidence, Route route) {
    if (evidence.filter(e -> e != Evidence.CLAIMED).isPresent()) {
      fields.misplaced(
          "claimant",
          FormatRule.MISPLACED_KEY,
          "'claimant' belongs to evidence that is claimed",
          "write 'evidence: claimed', or leave 'claimant' out");
    }
    Optional<Id> claimant = fields.id("claimant");
    claimant.ifPresent(id -> references.add(id, route.to("claimant"), Reference.To.ACTOR));
    return claimant;
  }

  private Optional<Position> position(Fields fields, Optional<Question> question) {
    Conditions conditions = conditions(fields);
    Optional<Node> stance = fields.node("stance");
    if (stance.isPresent()
        && stance.get() instanceof Node.Scalar scalar
        && AnswerReader.isReserved(scalar.text().strip())) {
      return Optional.of(withoutAnswer(fields, scalar.text().strip()));
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

  private Position withoutAnswer(Fields fields, String word) {
    for (String key : List.of("rejects", "if", "unless")) {
      fields.misplaced(
          key,
          FormatRule.MISPLACED_KEY,
          "'" + key + "' cannot stand beside 'stance: " + word + "'",
          "leave it out, or write the answer that the actor gave as 'stance'");
    }
    return switch (AnswerReader.reserved(word).orElseThrow()) {
      case UNDECIDED -> new Position.Undecided();
      case DECLINED -> new Position.Declined();
      case ABSENT, STATED -> new Position.Absent();
    };
  }

  private Conditions conditions(Fields fields) {
    List<Id> required = conditions(fields, "if", List.of());
    List<Id> excluded = conditions(fields, "unless", required);
    return new Conditions(required, excluded);
  }

  private List<Id> conditions(Fields fields, String key, List<Id> inOtherKey) {
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

  private Optional<Quote> quote(Fields fields) {
    boolean translated = fields.isTrue("translated");
    if (!fields.has("quote")) {
      fields.reportWithout("translated", "quote", "add the quote, or leave 'translated' out");
    }
    return fields.string("quote").map(text -> new Quote(text, translated));
  }

  private Optional<String> reportedBy(Fields fields, Optional<Evidence> evidence) {
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
