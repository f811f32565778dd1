package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AcceptedWarning;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Event;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.problem.Problem;
import stance.problem.Route;
import stance.text.WhiteSpace;

/** Reads dossier.yaml. */
final class MainFileReader {

  private static final MappingKeys SHAPE = new MappingKeys(Dossier.keys());

  private static final MappingKeys ACCEPTED = new MappingKeys(AcceptedWarning.keys());

  private static final MappingKeys EVENT = new MappingKeys(Event.keys());

  private static final Route ROUTE = Route.of(FolderInventory.DOSSIER);

  private final Declarations<Question> questions = new Declarations<>("question");
  private final Declarations<Condition> conditions = new Declarations<>("condition");
  private final LaterReferences references = new LaterReferences();
  private final QuestionReader questionReader;
  private final AnswerSpaceReader answers = new AnswerSpaceReader();
  private boolean foreign;
  private Optional<String> title = Optional.empty();
  private Optional<String> scope = Optional.empty();
  private List<Id> compare = List.of();
  private Optional<Background> background = Optional.empty();
  private List<Event> dates = List.of();
  private Map<String, String> inText = Map.of();
  private List<AcceptedWarning> accepted = List.of();

  private MainFileReader() {
    this.questionReader = new QuestionReader(answers, references);
  }

  /** What the file says. */
  static MainFile read(ParsedFile file) {
    MainFileReader reader = new MainFileReader();
    reader.foreign = isForeign(file);
    if (reader.foreign) {
      return reader.page(file.problems());
    }
    Optional<Fields> fields = file.root().flatMap(root -> Fields.of(root, SHAPE, file.inText()));
    fields.ifPresentOrElse(reader::read, reader::nothing);
    return reader.page(file.problems());
  }

  /** What stands in for a file that is missing. */
  static MainFile missing() {
    MainFileReader reader = new MainFileReader();
    reader.nothing();
    return reader.page(List.of());
  }

  private void nothing() {
    questions.incomplete();
    conditions.incomplete();
  }

  private void read(Fields fields) {
    fields.string("format");
    title = fields.string("title");
    scope = fields.string("scope");
    compare = references.ids(fields, "compare", ROUTE, Reference.To.ACTOR);
    answers.readScales(fields);
    readQuestions(fields);
    readConditions(fields);
    background = background(fields);
    dates = dates(fields);
    inText =
        fields.textsByName("in-text", "each publisher: its name, ': ', how it reads in a sentence");
    accepted = accepted(fields);
  }

  private MainFile page(List<Problem> problems) {
    return new MainFile(
        foreign,
        title,
        scope,
        compare,
        questions,
        conditions,
        questionReader.defaultSources(),
        background,
        dates,
        inText,
        accepted,
        references.all(),
        problems);
  }

  /**
   * Whether the dossier is in another format, in which nothing else may mean what it means here.
   */
  private static boolean isForeign(ParsedFile file) {
    if (file.root().orElse(null) instanceof Node.Mapping mapping
        && mapping.entries().containsKey("format")
        && mapping.entries().get("format").value() instanceof Node.Scalar format
        && !WhiteSpace.folded(format.text()).equals("1")) {
      file.inText()
          .add(
              FormatRule.UNKNOWN_FORMAT,
              format.span(),
              "the dossier is in format " + FileProblems.quoted(WhiteSpace.folded(format.text())),
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
        questionReader,
        questions,
        fields.problems());
    questionReader.checkImplications(soFar(), fields.problems());
  }

  private void readConditions(Fields fields) {
    if (!fields.has("conditions")) {
      if (fields.mayHide("conditions")) {
        conditions.incomplete();
      }
      return;
    }
    List<Node> items = fields.items("conditions", "id: ukraine-asks");
    if (items.isEmpty()) {
      conditions.incomplete();
    }
    DeclarationReader.read(
        items,
        ROUTE.to("conditions"),
        ConditionReader.SHAPE,
        new ConditionReader(soFar(), references),
        conditions,
        fields.problems());
  }

  /** What can be referred to of what this file declares. */
  private Referable soFar() {
    return new Referable(
        questions,
        conditions,
        new Declarations<>("source"),
        new Declarations<>("actor"),
        questionReader.defaultSources());
  }

  private Optional<Background> background(Fields fields) {
    Optional<String> text = fields.string("background");
    List<Citation> sources = references.citations(fields, "background-sources", ROUTE);
    if (!fields.has("background")) {
      fields.reportWithout(
          "background-sources", "background", "add the background, or leave its sources out");
    }
    return text.map(said -> new Background(said, sources));
  }

  private List<Event> dates(Fields fields) {
    List<Event> events = new ArrayList<>();
    List<Node> items = fields.items("dates", "date: 2017-11-14");
    for (int i = 0; i < items.size(); i++) {
      Optional<Fields> item = Fields.of(items.get(i), EVENT, fields.problems());
      if (item.isPresent()) {
        Optional<PartialDate> date = item.get().date("date");
        Optional<String> event = item.get().string("event");
        List<Citation> sources =
            references.citations(item.get(), "sources", ROUTE.to("dates").to(i));
        if (date.isPresent() && event.isPresent()) {
          events.add(new Event(date.get(), event.get(), sources));
        }
      }
    }
    return events;
  }

  private List<AcceptedWarning> accepted(Fields fields) {
    List<AcceptedWarning> all = new ArrayList<>();
    List<Node> items = fields.items("accepted", "rule: order-unclear");
    for (int i = 0; i < items.size(); i++) {
      Optional<Fields> item = Fields.of(items.get(i), ACCEPTED, fields.problems());
      if (item.isPresent()) {
        Optional<Id> rule = item.get().id("rule");
        List<Id> at =
            references.ids(item.get(), "at", ROUTE.to("accepted").to(i), Reference.To.ANYTHING);
        Optional<String> because = item.get().string("because");
        if (rule.isPresent() && because.isPresent()) {
          all.add(new AcceptedWarning(rule.get().text(), at, because.get()));
        }
      }
    }
    return all;
  }
}
