package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.document.Block;
import stance.document.Block.Listing;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.FlatTable;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.Worded;
import stance.export.DataTable;
import stance.export.EntryData;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.Names;

/** What a dossier holds, with counts: all of it in brief, or every entry of one kind. */
public final class ListingScreen {

  /** The kinds of entries. */
  public enum Kind implements Worded {
    ACTORS("actors"),
    QUESTIONS("questions"),
    TOPICS("topics"),
    CONDITIONS("conditions"),
    SOURCES("sources");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Questions that stand together. */
  private record Topic(String name, List<Id> questions) {

    static List<Topic> all(Dossier dossier) {
      Map<String, List<Id>> byName = new LinkedHashMap<>();
      for (Question question : dossier.questions()) {
        question
            .topic()
            .ifPresent(
                name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(question.id()));
      }
      List<Topic> topics = new ArrayList<>();
      byName.forEach((name, questions) -> topics.add(new Topic(name, questions)));
      return topics;
    }
  }

  private final Dossier dossier;

  /** Those listed of all actors. */
  private final List<Actor> actors;

  private final Names names;
  private final Mentions holdings;
  private final List<Topic> topics;

  private ListingScreen(Dossier dossier) {
    this(dossier, dossier.actors());
  }

  private ListingScreen(Dossier dossier, List<Actor> actors) {
    this.dossier = dossier;
    this.actors = actors;
    this.names = new Names(dossier);
    this.holdings = new Mentions(dossier);
    this.topics = Topic.all(dossier);
  }

  /** The counts of all kinds, each with the command that lists them. */
  public static Document overview(Dossier dossier, Asked asked) {
    return new ListingScreen(dossier).overview(asked);
  }

  /** Every entry of one kind. */
  public static Document of(Dossier dossier, Kind kind) {
    return new ListingScreen(dossier).listing(kind);
  }

  /** Some of its actors. */
  public static Document of(Dossier dossier, List<Actor> actors) {
    return new ListingScreen(dossier, actors).listing(Kind.ACTORS);
  }

  /** The same as a table, a row an actor. */
  public static FlatTable table(Dossier dossier, List<Actor> actors) {
    return DataTable.of(dossier, new ListingScreen(dossier, actors).entries(Kind.ACTORS));
  }

  /** The same as data, the schema {@code stance.list/2}. */
  public static Data data(Dossier dossier, List<Actor> actors) {
    return new ListingScreen(dossier, actors).with(start(dossier), Kind.ACTORS);
  }

  /**
   * The same as data, the schema {@code stance.list/2}: of one kind; or of all, with what the
   * dossier says of itself.
   */
  public static Data data(Dossier dossier, Optional<Kind> kind) {
    ListingScreen listing = new ListingScreen(dossier);
    Data.Fields start = start(dossier);
    return kind.map(one -> listing.with(start, one))
        .orElseGet(() -> listing.all(start.with("about", EntryData.of(dossier))));
  }

  private static Data.Fields start(Dossier dossier) {
    return Data.fields().with("schema", "stance.list/2").with("dossier", dossier.title());
  }

  /** The same as a table: of one kind, with a row an entry; of all, with a row a kind. */
  public static FlatTable table(Dossier dossier, Optional<Kind> kind) {
    ListingScreen listing = new ListingScreen(dossier);
    if (kind.isPresent()) {
      return DataTable.of(dossier, listing.entries(kind.get()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Kind each : Kind.values()) {
      rows.add(List.of(each.word(), Integer.toString(listing.count(each))));
    }
    return new FlatTable(List.of("kind", "count"), rows);
  }

  private Document overview(Asked asked) {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING),
            Styled.of(BasisWords.time(dossier, stance.compare.Basis.EVERYTHING), Role.MUTED)));
    dossier.scope().ifPresent(scope -> document.addParagraph(Styled.of(scope)));
    dossier.background().ifPresent(b -> document.addParagraph(Styled.of(b.text())));
    document.startPart();
    List<List<Styled>> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      entries.add(
          List.of(
              Styled.of(Integer.toString(count(kind))),
              Styled.of(kind.word()),
              Styled.of(asked.of("list " + kind.word()), Role.LITERAL)));
    }
    List<Stance> stances = stances();
    entries.add(
        List.of(
            Styled.of(Integer.toString(stances.size())),
            Styled.of("stances"),
            Styled.of(told(stances))));
    document.add(new Listing(List.of(), entries));
    return document.build();
  }

  /** "Feb 2015 to 2019; 20 direct, 1 reported". */
  private static String told(List<Stance> stances) {
    List<String> counts = new ArrayList<>();
    for (Evidence evidence : Evidence.values()) {
      long count = count(stances, evidence);
      if (count > 0) {
        counts.add(count + " " + evidence.word());
      }
    }
    return Mentions.period(stances)
        .map(period -> period + "; " + String.join(", ", counts))
        .orElse("");
  }

  private static long count(List<Stance> stances, Evidence evidence) {
    return stances.stream().filter(stance -> stance.evidence() == evidence).count();
  }

  private List<Stance> stances() {
    return dossier.actors().stream().flatMap(actor -> actor.stances().stream()).toList();
  }

  private int count(Kind kind) {
    return switch (kind) {
      case ACTORS -> actors.size();
      case QUESTIONS -> dossier.questions().size();
      case TOPICS -> topics.size();
      case CONDITIONS -> dossier.conditions().size();
      case SOURCES -> dossier.sources().size();
    };
  }

  private Document listing(Kind kind) {
    List<List<Styled>> entries =
        switch (kind) {
          case ACTORS -> actors.stream().map(this::entry).toList();
          case QUESTIONS -> dossier.questions().stream().map(this::entry).toList();
          case TOPICS -> topics.stream().map(this::entry).toList();
          case CONDITIONS -> dossier.conditions().stream().map(this::entry).toList();
          case SOURCES -> dossier.sources().stream().map(this::entry).toList();
        };
    return new Document(
        List.of(
            List.of(
                new Block.Title(
                    Styled.of(English.capitalized(kind.word()), Role.HEADING),
                    Styled.of(Integer.toString(entries.size()), Role.MUTED)),
                new Listing(headings(kind), entries))));
  }

  private static List<Styled> headings(Kind kind) {
    List<String> words =
        switch (kind) {
          case ACTORS -> List.of("id", "name", "kind", "country", "stances", "dates");
          case QUESTIONS -> List.of("id", "label", "topic", "answers", "stances", "actors", "asks");
          case TOPICS -> List.of("topic", "stances", "actors", "questions");
          case CONDITIONS ->
              List.of("id", "label", "stances", "actors", "is also an answer to", "means");
          case SOURCES -> List.of("id", "published", "stances", "publisher", "title");
        };
    return words.stream().map(word -> Styled.of(word, Role.MUTED)).toList();
  }

  private List<Styled> entry(Actor actor) {
    return List.of(
        Styled.of(actor.id().text(), Role.LITERAL),
        Styled.of(actor.name()),
        Styled.of(actor.kind().word()),
        Styled.of(actor.country().orElse("")),
        number(actor.stances().size()),
        Styled.of(dates(actor)));
  }

  /** When the actor spoke; where it never did itself, that others speak for it. */
  private String dates(Actor actor) {
    int speakers =
        (int)
            dossier.actors().stream()
                .filter(o -> o.speaksFor().stream().anyMatch(t -> t.speaksFor().equals(actor.id())))
                .count();
    String through =
        speakers == 0 ? "" : "through " + English.count(speakers, "speaker", "speakers");
    return Mentions.period(actor.stances()).orElse(through);
  }

  private List<Styled> entry(Question question) {
    return List.of(
        Styled.of(question.id().text(), Role.LITERAL),
        Styled.of(question.label()),
        Styled.of(question.topic().orElse("")),
        Styled.of(answers(question)),
        number(holdings.of(question.id()).size()),
        number(holdings.actors(List.of(question.id()))),
        Styled.of(question.asks()));
  }

  private static String answers(Question question) {
    if (AnswerWords.areVerbs(question)) {
      return "for or against";
    }
    int size = question.answers().possible().size();
    return size
        + switch (question.answers().type()) {
          case SCALE -> " levels";
          case CHOICE -> " options";
        };
  }

  private List<Styled> entry(Topic topic) {
    return List.of(
        Styled.of(topic.name(), Role.LITERAL),
        number(holdings.size(topic.questions())),
        number(holdings.actors(topic.questions())),
        Styled.of(String.join("; ", topic.questions().stream().map(names::question).toList())));
  }

  private List<Styled> entry(Condition condition) {
    return List.of(
        Styled.of(condition.id().text(), Role.LITERAL),
        Styled.of(condition.label()),
        number(holdings.of(condition.id()).size()),
        number(holdings.actors(List.of(condition.id()))),
        Styled.of(condition.answer().map(named -> names.question(named.question())).orElse("")),
        Styled.of(condition.means()));
  }

  private List<Styled> entry(Source source) {
    return List.of(
        Styled.of(source.id().text(), Role.LITERAL),
        Styled.of(source.published().map(English::shortDate).orElse("")),
        number(holdings.of(source.id()).size()),
        Styled.of(source.publisher()),
        Styled.of(source.title().orElse("")));
  }

  private static Styled number(int count) {
    return Styled.of(Integer.toString(count));
  }

  private Data.Fields all(Data.Fields start) {
    Data.Fields fields = start;
    for (Kind kind : Kind.values()) {
      fields = with(fields, kind);
    }
    return fields;
  }

  private Data.Fields with(Data.Fields start, Kind kind) {
    return start.with(kind.word(), entries(kind));
  }

  private Data.Items entries(Kind kind) {
    return switch (kind) {
      case ACTORS -> Data.items(actors, this::data);
      case QUESTIONS -> Data.items(dossier.questions(), this::data);
      case TOPICS -> Data.items(topics, this::data);
      case CONDITIONS -> Data.items(dossier.conditions(), this::data);
      case SOURCES -> Data.items(dossier.sources(), this::data);
    };
  }

  private Data data(Actor actor) {
    return EntryData.of(actor).with("stances", actor.stances().size());
  }

  private Data data(Question question) {
    return EntryData.of(question)
        .with("stances", holdings.of(question.id()).size())
        .with("actors", holdings.actors(List.of(question.id())));
  }

  private Data data(Topic topic) {
    return Data.fields()
        .with("name", topic.name())
        .with("questions", Data.texts(topic.questions()))
        .with("stances", holdings.size(topic.questions()))
        .with("actors", holdings.actors(topic.questions()));
  }

  private Data data(Condition condition) {
    return EntryData.of(condition)
        .with("stances", holdings.of(condition.id()).size())
        .with("actors", holdings.actors(List.of(condition.id())));
  }

  private Data data(Source source) {
    return EntryData.of(source).with("stances", holdings.of(source.id()).size());
  }
}
