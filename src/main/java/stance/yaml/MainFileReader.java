package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.AcceptedWarning;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Problem;
import stance.problem.Route;

/** Reads dossier.yaml. */
final class MainFileReader {

  private static final MappingKeys SHAPE =
      new MappingKeys(
          "a dossier",
          List.of("format", "title", "scope", "compare", "questions", "conditions", "accepted"),
          List.of("format", "title", "questions"));

  private static final MappingKeys ACCEPTED =
      new MappingKeys(
          "an accepted warning",
          List.of("rule", "at", "because"),
          List.of("rule", "at", "because"));

  private static final Route ROUTE = Route.of(FolderInventory.DOSSIER);

  private final Declarations<Question> questions = new Declarations<>("question");
  private final Declarations<Condition> conditions = new Declarations<>("condition");
  private final List<Reference> references = new ArrayList<>();

  private MainFileReader() {}

  /** What the file says. */
  static MainFile read(ParsedFile file) {
    MainFileReader reader = new MainFileReader();
    if (isForeign(file)) {
      return reader.page(
          true, Optional.empty(), Optional.empty(), List.of(), List.of(), file.problems());
    }
    Optional<Fields> fields = file.root().flatMap(root -> Fields.of(root, SHAPE, file.inText()));
    return fields.isPresent()
        ? reader.page(fields.get(), file.problems())
        : reader.nothing(file.problems());
  }

  /** What stands in for a file that is missing. */
  static MainFile missing() {
    return new MainFileReader().nothing(List.of());
  }

  private MainFile nothing(List<Problem> problems) {
    questions.incomplete();
    conditions.incomplete();
    return page(false, Optional.empty(), Optional.empty(), List.of(), List.of(), problems);
  }

  private MainFile page(Fields fields, List<Problem> problems) {
    fields.string("format");
    Optional<String> title = fields.string("title");
    Optional<String> scope = fields.string("scope");
    List<Id> compare = ids(fields, "compare", ROUTE.to("compare"), true);
    readQuestions(fields);
    readConditions(fields);
    List<AcceptedWarning> accepted = accepted(fields);
    return page(false, title, scope, compare, accepted, problems);
  }

  private MainFile page(
      boolean foreign,
      Optional<String> title,
      Optional<String> scope,
      List<Id> compare,
      List<AcceptedWarning> accepted,
      List<Problem> problems) {
    return new MainFile(
        foreign, title, scope, compare, questions, conditions, accepted, references, problems);
  }

  /**
   * Whether the dossier is in another format, in which nothing else may mean what it means here.
   */
  private static boolean isForeign(ParsedFile file) {
    if (file.root().orElse(null) instanceof Node.Mapping mapping
        && mapping.entries().containsKey("format")
        && mapping.entries().get("format").value() instanceof Node.Scalar format
        && !Values.folded(format.text()).equals("1")) {
      file.inText()
          .add(
              FormatRule.UNKNOWN_FORMAT,
              format.span(),
              "the dossier is in format " + FileProblems.quoted(Values.folded(format.text())),
              "this program reads 'format: 1'; for a later format, take a later program");
      return true;
    }
    return false;
  }

  private void readQuestions(Fields fields) {
    List<Node> items = fields.items("questions", "id: mission");
    if (items.isEmpty()) {
      questions.incomplete();
    }
    DeclarationReader.read(
        items,
        ROUTE.to("questions"),
        QuestionReader.SHAPE,
        QuestionReader::read,
        questions,
        fields.problems());
  }

  private void readConditions(Fields fields) {
    if (!fields.has("conditions")) {
      return;
    }
    Referable soFar =
        new Referable(
            questions, conditions, new Declarations<>("source"), new Declarations<>("actor"));
    List<Node> items = fields.items("conditions", "id: ukraine-asks");
    if (items.isEmpty()) {
      conditions.incomplete();
    }
    DeclarationReader.read(
        items,
        ROUTE.to("conditions"),
        ConditionReader.SHAPE,
        new ConditionReader(soFar),
        conditions,
        fields.problems());
  }

  private List<AcceptedWarning> accepted(Fields fields) {
    List<AcceptedWarning> accepted = new ArrayList<>();
    List<Node> items = fields.items("accepted", "rule: order-unclear");
    for (int i = 0; i < items.size(); i++) {
      Optional<Fields> item = Fields.of(items.get(i), ACCEPTED, fields.problems());
      if (item.isPresent()) {
        Optional<Id> rule = item.get().id("rule");
        List<Id> at = ids(item.get(), "at", ROUTE.to("accepted").to(i).to("at"), false);
        Optional<String> because = item.get().string("because");
        if (rule.isPresent() && because.isPresent()) {
          accepted.add(new AcceptedWarning(rule.get().text(), at, because.get()));
        }
      }
    }
    return accepted;
  }

  /** A list of ids that other files may declare. */
  private List<Id> ids(Fields fields, String key, Route route, boolean ofActors) {
    List<Id> ids = new ArrayList<>();
    List<Node> items = fields.items(key, "sajjan");
    for (int i = 0; i < items.size(); i++) {
      Optional<Node.Scalar> text =
          Values.text(items.get(i), () -> "an item of '" + key + "'", fields.problems());
      Optional<Id> id = text.flatMap(t -> Values.id(t, fields.problems()));
      if (id.isEmpty()) {
        continue;
      }
      if (ids.contains(id.get())) {
        Values.reportRepeated(text.get().span(), id.get().text(), key, fields.problems());
      } else {
        ids.add(id.get());
        references.add(new Reference(id.get(), route.to(i), ofActors));
      }
    }
    return ids;
  }
}
