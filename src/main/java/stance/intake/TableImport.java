package stance.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * A dossier made of a table with a stance a row. What the table does not say, and the map does not
 * give, stays unsaid; a row that cannot be read becomes nothing and is told.
 */
public final class TableImport {

  private final TableMap map;
  private final CsvTable table;
  private final Map<Part, Integer> columns = new HashMap<>();
  private final MadeIds actorIds;
  private final MadeIds questionIds;
  private final Sources sources;
  private final Labels labels = new Labels();
  private final Map<Id, Question> questions = new LinkedHashMap<>();
  private final Map<Id, Actor> actors = new LinkedHashMap<>();
  private final Map<Id, Map<Key, Said>> said = new LinkedHashMap<>();
  private final Set<Key> contradicted = new TreeSet<>();
  private final List<Refusal> refused = new ArrayList<>();
  private int silent;
  private int silentWithText;
  private int withoutText;
  private int repeated;

  private record Key(Id actor, Id question, PartialDate date) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byActor = actor.compareTo(other.actor);
      int byQuestion = byActor != 0 ? byActor : question.compareTo(other.question);
      return byQuestion != 0 ? byQuestion : date.compareTo(other.date);
    }
  }

  private record Said(Stance stance, long line) {}

  private TableImport(CsvTable table, TableMap map, KnownIds known) {
    this.table = table;
    this.map = map;
    this.actorIds = new MadeIds("actor", known.actors());
    this.questionIds = new MadeIds("question", known.questions());
    this.sources = new Sources(known.sources());
    this.refused.addAll(table.faults());
    map.columns().forEach((part, heading) -> columns.put(part, table.header().indexOf(heading)));
  }

  /** The headings that the map names and the table does not have. */
  public static List<String> missingColumns(CsvTable table, TableMap map) {
    return map.columns().values().stream().filter(each -> !table.header().contains(each)).toList();
  }

  /**
   * What becomes of the table.
   *
   * @param map of which nothing is {@link TableMap#missing}, nor any of its columns
   * @param known the ids of an earlier import of it
   */
  public static Imported of(CsvTable table, TableMap map, KnownIds known) {
    return new TableImport(table, map, known).imported();
  }

  private Imported imported() {
    for (CsvTable.Row row : table.rows()) {
      try {
        read(row);
      } catch (Unreadable unreadable) {
        refused.add(new Refusal(row.line(), unreadable.why));
      }
    }
    List<Actor> all = new ArrayList<>();
    for (Actor actor : actors.values()) {
      List<Stance> stances = new ArrayList<>();
      said.getOrDefault(actor.id(), Map.of())
          .forEach(
              (key, one) -> {
                if (!contradicted.contains(key)) {
                  stances.add(one.stance());
                }
              });
      stances.sort(
          (a, b) -> {
            int byQuestion = place(a.question()) - place(b.question());
            return byQuestion != 0 ? byQuestion : a.date().compareTo(b.date());
          });
      all.add(actor.withStances(stances));
    }
    Dossier dossier =
        new Dossier(
            map.given().getOrDefault(Part.TITLE, ""),
            Optional.empty(),
            List.of(),
            List.copyOf(questions.values()),
            List.of(),
            sources.all(),
            all,
            List.of());
    refused.sort((a, b) -> Long.compare(a.line(), b.line()));
    KnownIds ids = new KnownIds(actorIds.all(), questionIds.all(), sources.ids());
    ImportReport report =
        new ImportReport(
            table.rows().size() + table.faults().size(),
            all.stream().mapToInt(actor -> actor.stances().size()).sum(),
            silent,
            silentWithText,
            withoutText,
            repeated,
            labels.cut(),
            refused);
    return new Imported(dossier, ids, report);
  }

  private int place(Id question) {
    int place = 0;
    for (Id each : questions.keySet()) {
      if (each.equals(question)) {
        return place;
      }
      place++;
    }
    return place;
  }

  private void read(CsvTable.Row row) throws Unreadable {
    String answer = cell(row, Part.ANSWER);
    String text = cell(row, Part.TEXT);
    Actor actor = actor(row);
    Question question = question(row);
    if (map.silent().contains(answer)) {
      silent++;
      silentWithText += text.isEmpty() ? 0 : 1;
      return;
    }
    Position position = position(answer);
    PartialDate date = date(row);
    Stance stance =
        new Stance(
            question.id(),
            position,
            date,
            text.isEmpty() ? Optional.of("“" + answer + "”") : Optional.empty(),
            Optional.of(text).filter(words -> !words.isEmpty()),
            Optional.empty(),
            evidence(row),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Citation(source(row), Optional.of(locator(row)))),
            Optional.empty());
    withoutText += text.isEmpty() && columns.containsKey(Part.TEXT) ? 1 : 0;
    put(new Key(actor.id(), question.id(), date), new Said(stance, row.line()));
  }

  private void put(Key key, Said one) throws Unreadable {
    Map<Key, Said> ofActor = said.computeIfAbsent(key.actor(), actor -> new LinkedHashMap<>());
    Said before = ofActor.putIfAbsent(key, one);
    if (before == null) {
      return;
    }
    if (before.stance().position().equals(one.stance().position())) {
      repeated++;
      return;
    }
    contradicted.add(key);
    throw new Unreadable(
        "contradicts line "
            + before.line()
            + ", another answer of the same actor to the same question on the same day; neither is"
            + " taken");
  }

  private Actor actor(CsvTable.Row row) throws Unreadable {
    String name = cell(row, Part.ACTOR);
    if (name.isEmpty()) {
      throw new Unreadable("names no actor");
    }
    Optional<Id> group =
        Optional.of(cell(row, Part.GROUP)).filter(g -> !g.isEmpty()).map(this::group);
    Id id = actorIds.of(name);
    Actor known = actors.get(id);
    if (known == null) {
      String full = cell(row, Part.NAME);
      known =
          actor(id, full.isEmpty() ? name : full, name, kind(cell(row, Part.KIND)), country(row));
    }
    boolean speaks = false;
    for (TermOfOffice term : known.speaksFor()) {
      speaks |= group.isPresent() && term.speaksFor().equals(group.get());
    }
    if (group.isPresent() && !group.get().equals(id) && !speaks) {
      List<TermOfOffice> terms = new ArrayList<>(known.speaksFor());
      terms.add(new TermOfOffice(group.get(), Optional.empty(), Optional.empty()));
      known = known.withTerms(terms);
    }
    actors.put(id, known);
    return known;
  }

  private Id group(String name) {
    Id id = actorIds.of(name);
    if (!actors.containsKey(id)) {
      String kind = map.given().getOrDefault(Part.GROUP_KIND, "");
      actors.put(
          id,
          actor(id, name, name, kindOf(kind).orElse(Actor.Kind.ORGANIZATION), Optional.empty()));
    }
    return id;
  }

  private Actor actor(Id id, String name, String label, Actor.Kind kind, Optional<String> country) {
    return new Actor(
        id, name, labels.ofActor(label), kind, Optional.empty(), country, List.of(), List.of());
  }

  private Question question(CsvTable.Row row) throws Unreadable {
    String asks = cell(row, Part.QUESTION);
    if (asks.isEmpty()) {
      throw new Unreadable("names no question");
    }
    String label = cell(row, Part.LABEL);
    Id id = questionIds.of(label.isEmpty() ? asks : label);
    return questions.computeIfAbsent(
        id,
        first ->
            new Question(
                id,
                labels.ofQuestion(label.isEmpty() ? asks : label),
                Optional.of(cell(row, Part.TOPIC)).filter(topic -> !topic.isEmpty()),
                asks,
                map.answers()));
  }

  private Position position(String answer) throws Unreadable {
    for (Map.Entry<Position.State, List<String>> each : map.unanswered().entrySet()) {
      if (each.getValue().contains(answer)) {
        return switch (each.getKey()) {
          case UNDECIDED -> new Position.Undecided();
          case DECLINED -> new Position.Declined();
          case ABSENT -> new Position.Absent();
          case STATED -> throw new Unreadable("gives an answer that is none");
        };
      }
    }
    String taken = map.values().getOrDefault(answer, answer);
    if (!Id.isValid(taken) || map.answers().positionOf(new Id(taken)).isEmpty()) {
      throw new Unreadable(
          answer.isEmpty()
              ? "gives no answer, and the map does not say that an empty cell is silence"
              : "answers '" + answer + "', which the map gives no meaning");
    }
    Id level = new Id(taken);
    Answer given =
        switch (map.answers().type()) {
          case SCALE -> new Answer.Level(level);
          case CHOICE -> new Answer.Options(List.of(level), List.of());
        };
    return new Position.Stated(given, Conditions.NONE);
  }

  private PartialDate date(CsvTable.Row row) throws Unreadable {
    return DateCell.of(cell(row, Part.DATE), map.dateFormat())
        .orElseThrow(
            () -> new Unreadable("has no date that can be read: '" + cell(row, Part.DATE) + "'"));
  }

  private Evidence evidence(CsvTable.Row row) throws Unreadable {
    String word = cell(row, Part.EVIDENCE);
    for (Evidence evidence : Evidence.values()) {
      if (evidence.word().equals(word)) {
        return evidence;
      }
    }
    throw new Unreadable("has the evidence '" + word + "', which is none");
  }

  private Actor.Kind kind(String word) throws Unreadable {
    return kindOf(word)
        .orElseThrow(
            () -> new Unreadable("has an actor of the kind '" + word + "', which is none"));
  }

  private static Optional<Actor.Kind> kindOf(String word) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(CsvTable.Row row) throws Unreadable {
    String country = cell(row, Part.COUNTRY);
    boolean isCode = country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!country.isEmpty() && !isCode) {
      throw new Unreadable("has the country '" + country + "', which is no code of two letters");
    }
    return Optional.of(country).filter(code -> !code.isEmpty());
  }

  private Id source(CsvTable.Row row) throws Unreadable {
    String published = cell(row, Part.PUBLISHED);
    Optional<PartialDate> day = DateCell.of(published, map.dateFormat());
    if (!published.isEmpty() && day.isEmpty()) {
      throw new Unreadable(
          "has a source published at no date that can be read: '" + published + "'");
    }
    String publisher = cell(row, Part.PUBLISHER);
    if (publisher.isEmpty()) {
      throw new Unreadable("has a source that nobody published");
    }
    return sources.of(
        publisher,
        cell(row, Part.SOURCE_TITLE),
        day,
        cell(row, Part.URL),
        map.given().getOrDefault(Part.LANGUAGE, "en"));
  }

  private String locator(CsvTable.Row row) {
    String where = cell(row, Part.LOCATOR);
    return where.isEmpty() ? "line " + row.line() : where;
  }

  /** What a row says of a part: in its column; if there is none, or it is empty, what is given. */
  private String cell(CsvTable.Row row, Part part) {
    Integer column = columns.get(part);
    String cell = column == null ? "" : row.cells().get(column);
    return cell.isEmpty() && part.canBeGiven() ? map.given().getOrDefault(part, "") : cell;
  }

  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    Unreadable(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }
}
