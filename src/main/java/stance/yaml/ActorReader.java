package stance.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.problem.Route;
import stance.problem.Span;

/** Reads an actor's file: a pure function of the file and of what it can refer to. */
final class ActorReader {

  private static final MappingKeys SHAPE = new MappingKeys(Actor.keys(), "stances");

  private static final MappingKeys TERM = new MappingKeys(TermOfOffice.keys());

  /** What one actor can say only once. */
  private record Said(Id question, PartialDate date) {}

  private final ParsedFile file;
  private final Referable vocabulary;
  private final FileProblems problems;
  private final LaterReferences references = new LaterReferences();

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
    return new ActorFile(
        file.source().file(),
        id,
        actor,
        reader.references.all(),
        file.problems(),
        reader.problems.unchecked());
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
    Optional<String> label = fields.label("label");
    Optional<Actor.Kind> kind = fields.word("kind", Actor.Kind.values());
    Optional<String> role = fields.string("role");
    Optional<String> country = country(fields);
    List<String> also = fields.strings("also", "Harjit Singh Sajjan");
    Optional<String> inText = fields.string("in-text");
    boolean plural = fields.isTrue("plural");
    Optional<Actor.Decides> decides = fields.word("decides", Actor.Decides.values());
    Optional<String> weight = fields.string("weight");
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
            also,
            inText,
            plural,
            decides.orElse(Actor.Decides.LATEST),
            weight,
            speaksFor,
            stances));
  }

  private Optional<String> country(Fields fields) {
    return fields
        .text("country")
        .filter(text -> Values.isCountry(text, problems))
        .map(Node.Scalar::text);
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
                references.add(actor, route, Reference.To.ACTOR);
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
    Optional<TermOfOffice.Rank> as = fields.get().word("as", TermOfOffice.Rank.values());
    Optional<PartialDate> from = fields.get().date("from");
    Optional<PartialDate> until = fields.get().date("until");
    fields.get().refuseEndBeforeBeginning(from, until);
    actor.ifPresent(id -> references.add(id, route.to("actor"), Reference.To.ACTOR));
    return actor.map(id -> new TermOfOffice(id, as.orElse(TermOfOffice.Rank.MEMBER), from, until));
  }

  private List<Stance> stances(Fields fields) {
    List<Stance> stances = new ArrayList<>();
    Map<Said, Span> said = new HashMap<>();
    StanceReader reader = new StanceReader(vocabulary, references, defaultSource(fields), problems);
    Route route = Route.of(file.source().file()).to("stances");
    List<Node> items = fields.items("stances", "question: mission");
    for (int i = 0; i < items.size(); i++) {
      Route toItem = route.to(i);
      Optional<Fields> of = Fields.of(items.get(i), StanceReader.SHAPE, reader::needed, problems);
      Optional<Stance> stance = of.flatMap(f -> reader.read(f, toItem));
      if (stance.isPresent()) {
        stances.add(stance.get());
        refuseSecond(stance.get(), of.get().node("date").orElseThrow().span(), said);
      }
    }
    return stances;
  }

  /** The source of stances that name none, if the file has the key; none if unreadable. */
  private Optional<List<Citation>> defaultSource(Fields fields) {
    return fields.has("source")
        ? Optional.of(
            CitationReader.one(fields, "source", CitationReader.among(vocabulary)).stream()
                .toList())
        : Optional.empty();
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
