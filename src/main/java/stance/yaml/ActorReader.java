package stance.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.problem.Route;
import stance.problem.Span;

/** Reads an actor's file: a pure function of the file and of what it can refer to. */
final class ActorReader {

  private static final MappingKeys SHAPE =
      new MappingKeys(
          "an actor",
          List.of("id", "name", "label", "kind", "role", "country", "speaks-for", "stances"),
          List.of("id", "name", "kind"),
          List.of("stances"));

  private static final MappingKeys TERM =
      new MappingKeys(
          "an entry of 'speaks-for'", List.of("actor", "from", "until"), List.of("actor"));

  /** What one actor can say only once. */
  private record Said(Id question, PartialDate date) {}

  private final ParsedFile file;
  private final Referable vocabulary;
  private final FileProblems problems;
  private final List<Reference> references = new ArrayList<>();

  private ActorReader(ParsedFile file, Referable vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.problems = file.inText();
  }

  static ActorFile read(ParsedFile file, Referable vocabulary) {
    ActorReader reader = new ActorReader(file, vocabulary);
    Optional<Fields> fields = file.root().flatMap(root -> Fields.of(root, SHAPE, reader.problems));
    Optional<Id> id = fields.flatMap(reader::id);
    Optional<Actor> actor = fields.flatMap(f -> reader.actor(f, id));
    return new ActorFile(file.source().file(), id, actor, reader.references, file.problems());
  }

  private Optional<Id> id(Fields fields) {
    Optional<Id> id = fields.id("id");
    String stem = FolderInventory.stem(file.source().file());
    if (id.isPresent() && Id.isValid(stem) && !id.get().text().equals(stem)) {
      problems.add(
          FormatRule.ID_NOT_FILE_NAME,
          fields.node("id").orElseThrow().span(),
          "the id is '" + id.get() + "', but the file is named '" + stem + "'",
          "give both the same name: others refer to the actor by its id");
    }
    return id;
  }

  private Optional<Actor> actor(Fields fields, Optional<Id> id) {
    Optional<String> name = fields.string("name");
    Optional<String> label = fields.string("label");
    Optional<Actor.Kind> kind = fields.word("kind", Actor.Kind.values());
    Optional<String> role = fields.string("role");
    Optional<String> country = country(fields);
    List<TermOfOffice> speaksFor = speaksFor(fields);
    List<Stance> stances = stances(fields);
    if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Actor(
            id.get(),
            name.get(),
            label.orElse(name.get()),
            kind.get(),
            role,
            country,
            speaksFor,
            stances));
  }

  private Optional<String> country(Fields fields) {
    Optional<Node.Scalar> text = fields.text("country");
    if (text.isPresent() && !isCountryCode(text.get().text())) {
      problems.add(
          FormatRule.BAD_COUNTRY,
          text.get().span(),
          FileProblems.quoted(text.get().text()) + " is not the code of a country",
          "write the two capital letters of ISO 3166-1, such as CA, UA or RU");
      return Optional.empty();
    }
    return text.map(Node.Scalar::text);
  }

  private static boolean isCountryCode(String text) {
    return text.length() == 2
        && text.charAt(0) >= 'A'
        && text.charAt(0) <= 'Z'
        && text.charAt(1) >= 'A'
        && text.charAt(1) <= 'Z';
  }

  private List<TermOfOffice> speaksFor(Fields fields) {
    List<TermOfOffice> terms = new ArrayList<>();
    Route route = Route.of(file.source().file()).to("speaks-for");
    if (fields.node("speaks-for").orElse(null) instanceof Node.Sequence) {
      List<Node> items = fields.items("speaks-for", "actor: canada");
      for (int i = 0; i < items.size(); i++) {
        Route toItem = route.to(i);
        term(items.get(i), toItem).ifPresent(terms::add);
      }
    } else {
      fields
          .id("speaks-for")
          .ifPresent(
              actor -> {
                references.add(new Reference(actor, route, true));
                terms.add(new TermOfOffice(actor, Optional.empty(), Optional.empty()));
              });
    }
    return terms;
  }

  private Optional<TermOfOffice> term(Node item, Route route) {
    Optional<Fields> fields = Fields.of(item, TERM, problems);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Optional<Id> actor = fields.get().id("actor");
    Optional<PartialDate> from = fields.get().date("from");
    Optional<PartialDate> until = fields.get().date("until");
    if (from.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(from.get().firstDay())) {
      problems.add(
          FormatRule.BAD_TERM,
          fields.get().node("until").orElseThrow().span(),
          "the term ends (" + until.get() + ") before it begins (" + from.get() + ")",
          "correct one of the two dates");
    }
    actor.ifPresent(id -> references.add(new Reference(id, route.to("actor"), true)));
    return actor.map(id -> new TermOfOffice(id, from, until));
  }

  private List<Stance> stances(Fields fields) {
    List<Stance> stances = new ArrayList<>();
    Map<Said, Span> said = new HashMap<>();
    for (Node item : fields.items("stances", "question: mission")) {
      Optional<Fields> of = Fields.of(item, StanceReader.SHAPE, problems);
      Optional<Stance> stance = of.flatMap(f -> StanceReader.read(f, vocabulary));
      if (stance.isPresent()) {
        stances.add(stance.get());
        refuseSecond(stance.get(), of.get().node("date").orElseThrow().span(), said);
      }
    }
    return stances;
  }

  private void refuseSecond(Stance stance, Span date, Map<Said, Span> said) {
    Span first = said.putIfAbsent(new Said(stance.question(), stance.date()), date);
    if (first != null) {
      problems.add(
          FormatRule.DUPLICATE_STANCE,
          date,
          "a second stance on '"
              + stance.question()
              + "' with the date "
              + stance.date()
              + "; the first is on line "
              + first.startLine(),
          "make one stance of the two, or date them more precisely");
    }
  }
}
