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
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.intake.RowReader.Profile;
import stance.intake.RowReader.Publication;

/**
 * A dossier made of a table with a stance a row. What the table does not say, and the map does not
 * give, stays unsaid; a row that cannot be read becomes nothing and is told.
 */
public final class TableImport {

  private final TableMap map;
  private final CsvTable table;
  private final RowReader reader;
  private final MadeIds actorIds;
  private final MadeIds questionIds;
  private final Sources sources;
  private final Labels labels = new Labels();
  private final Map<String, Profile> profiles = new HashMap<>();
  private final Map<Id, Question> questions = new LinkedHashMap<>();
  private final Map<Id, Actor> actors = new LinkedHashMap<>();
  private final Map<Id, Map<Key, Said>> said = new LinkedHashMap<>();
  private final Set<Key> contradicted = new TreeSet<>();
  private final Map<Key, Integer> repeats = new HashMap<>();
  private final List<Refusal> refused = new ArrayList<>();
  private int silent;
  private int silentWithText;
  private int withoutText;
  private int repeated;
  private int contradictory;

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
    Set<Id> taken = known.all();
    this.actorIds = new MadeIds("actor", known.actors(), taken);
    this.questionIds = new MadeIds("question", known.questions(), taken);
    this.sources = new Sources(known.sources(), taken);
    this.refused.addAll(table.faults());
    this.reader = new RowReader(table, map);
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
    table.rows().forEach(this::read);
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
            contradictory,
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

  /**
   * Everything that is wrong with a row is told, and not only what is met first. Only a row that
   * can be read leaves a trace in the dossier.
   */
  private void read(CsvTable.Row row) {
    if (part(row, () -> reader.plain(row)).isEmpty()) {
      return;
    }
    String answer = reader.cell(row, Part.ANSWER);
    String text = reader.cell(row, Part.TEXT);
    Optional<String> name = part(row, () -> reader.actor(row));
    Optional<String> asks = part(row, () -> reader.question(row));
    Optional<Profile> profile = name.flatMap(each -> Optional.ofNullable(profiles.get(each)));
    if (profile.isEmpty()) {
      profile = part(row, () -> reader.profile(row));
    }
    boolean isTold = name.isPresent() && asks.isPresent() && profile.isPresent();
    if (map.silent().contains(answer)) {
      if (isTold) {
        actor(row, name.orElseThrow(), profile.orElseThrow());
        question(row, asks.orElseThrow());
        silent++;
        silentWithText += text.isEmpty() ? 0 : 1;
      }
      return;
    }
    Optional<Position> position = part(row, () -> reader.position(row));
    Optional<PartialDate> date = part(row, () -> reader.date(row));
    Optional<Evidence> evidence = part(row, () -> reader.evidence(row));
    Optional<Publication> publication = part(row, () -> reader.publication(row));
    if (!isTold
        || position.isEmpty()
        || date.isEmpty()
        || evidence.isEmpty()
        || publication.isEmpty()) {
      return;
    }
    Id actor = actor(row, name.orElseThrow(), profile.orElseThrow());
    Id question = question(row, asks.orElseThrow());
    Id source = sources.of(publication.get());
    Stance stance =
        new Stance(
            question,
            position.get(),
            date.get(),
            text.isEmpty() ? Optional.of("“" + answer + "”") : Optional.empty(),
            Optional.of(text).filter(words -> !words.isEmpty()),
            Optional.empty(),
            evidence.get(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Citation(source, Optional.of(reader.locator(row)))),
            Optional.empty());
    withoutText += text.isEmpty() && reader.hasColumn(Part.TEXT) ? 1 : 0;
    put(new Key(actor, question, date.get()), new Said(stance, row.line()));
  }

  private void put(Key key, Said one) {
    Map<Key, Said> ofActor = said.computeIfAbsent(key.actor(), actor -> new LinkedHashMap<>());
    Said before = ofActor.putIfAbsent(key, one);
    if (before == null) {
      repeats.put(key, 0);
      return;
    }
    boolean same = before.stance().position().equals(one.stance().position());
    if (same && !contradicted.contains(key)) {
      repeated++;
      repeats.merge(key, 1, Integer::sum);
      return;
    }
    if (contradicted.add(key)) {
      int again = repeats.getOrDefault(key, 0);
      repeated -= again;
      contradictory += again + 1;
    }
    contradictory++;
    if (!same) {
      refused.add(
          new Refusal(
              one.line(),
              Optional.ofNullable(map.columns().get(Part.ANSWER)),
              "contradicts line "
                  + before.line()
                  + ", another answer of the same actor to the same question on the same day;"
                  + " neither is taken",
              "delete the wrong one, or give it the day on which it was said"));
    }
  }

  private Id actor(CsvTable.Row row, String name, Profile profile) {
    profiles.put(name, profile);
    Optional<Id> group =
        Optional.of(reader.cell(row, Part.GROUP)).filter(g -> !g.isEmpty()).map(this::group);
    Id id = actorIds.of(name);
    Actor known = actors.get(id);
    if (known == null) {
      String full = reader.cell(row, Part.NAME);
      known = actor(id, full.isEmpty() ? name : full, name, profile.kind(), profile.country());
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
    return id;
  }

  private Id group(String name) {
    Id id = actorIds.of(name);
    if (!actors.containsKey(id)) {
      String kind = map.given().getOrDefault(Part.GROUP_KIND, "");
      actors.put(
          id,
          actor(
              id,
              name,
              name,
              RowReader.kindOf(kind).orElse(Actor.Kind.ORGANIZATION),
              Optional.empty()));
    }
    return id;
  }

  private Actor actor(Id id, String name, String label, Actor.Kind kind, Optional<String> country) {
    return new Actor(
        id, name, labels.ofActor(label), kind, Optional.empty(), country, List.of(), List.of());
  }

  private Id question(CsvTable.Row row, String asks) {
    String label = reader.cell(row, Part.LABEL);
    Id id = questionIds.of(label.isEmpty() ? asks : label);
    questions.computeIfAbsent(
        id,
        first ->
            new Question(
                id,
                labels.ofQuestion(label.isEmpty() ? asks : label),
                Optional.of(reader.cell(row, Part.TOPIC)).filter(topic -> !topic.isEmpty()),
                asks,
                map.answers()));
    return id;
  }

  /** Reads a part of a row. */
  private interface Reading<T> {
    T read() throws Unreadable;
  }

  /** What is read of a row; nothing where it cannot be, which is told. */
  private <T> Optional<T> part(CsvTable.Row row, Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (Unreadable fault) {
      refused.add(
          new Refusal(
              row.line(),
              Optional.ofNullable(map.columns().get(fault.part())),
              String.valueOf(fault.getMessage()),
              fault.help()));
      return Optional.empty();
    }
  }
}
