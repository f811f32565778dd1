package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * Where each actor of a dossier stands on each question, on one basis. Worked out when first asked
 * for, and then known; for one thread.
 */
public final class StandingTable {

  private final Dossier dossier;
  private final Basis basis;
  private final LocalDate day;
  private final Speakers speakers;
  private final QuestionPlaces places;
  private final Map<Id, Row> rows = new HashMap<>();

  /** Apart from the rows: one who only speaks for others needs no speakers of its own. */
  private final Map<Id, Records> records = new HashMap<>();

  /** What is known of one actor; the standings by the places of the questions. */
  private static final class Row {
    final Body body;
    final Standing[] standings;
    final Map<Id, Attitude> attitudes = new HashMap<>();

    Row(Body body, Standing[] standings) {
      this.body = body;
      this.standings = standings;
    }
  }

  public StandingTable(Dossier dossier, Basis basis) {
    this.dossier = dossier;
    this.basis = basis;
    this.day = dayOf(dossier, basis);
    this.speakers = new Speakers(dossier);
    this.places = new QuestionPlaces(dossier);
  }

  /** The day that it is as of; without one, the last day of the latest record. */
  private static LocalDate dayOf(Dossier dossier, Basis basis) {
    return basis.asOf().or(dossier::latestDate).map(PartialDate::lastDay).orElse(LocalDate.MAX);
  }

  /** The dossier. */
  public Dossier dossier() {
    return dossier;
  }

  /** The basis. */
  public Basis basis() {
    return basis;
  }

  /** The day on which it looks: who is in office, and what the world has met. */
  public LocalDate day() {
    return day;
  }

  /**
   * A table that is the same but for these actors, who are supposed to take another position on a
   * question. Who speaks for one of them, or is spoken for by one, stands where it stood.
   */
  public StandingTable supposing(Id question, Map<Id, Position.Stated> positions) {
    StandingTable other = new StandingTable(dossier, basis);
    other.records.putAll(records);
    rows.forEach((actor, row) -> other.rows.put(actor, new Row(row.body, row.standings.clone())));
    positions.forEach(
        (actor, position) -> {
          Standing supposed = Supposed.of(actor, of(actor, question), position);
          other.row(actor).standings[places.of(question)] = supposed;
        });
    return other;
  }

  /** Where {@code actor} stands on {@code question}, both of this dossier. */
  public Standing of(Id actor, Id question) {
    Row row = row(actor);
    int place = places.of(question);
    Standing standing = row.standings[place];
    if (standing == null) {
      standing = find(row.body, place, dossier.question(question));
      row.standings[place] = standing;
    }
    return standing;
  }

  /** The records of {@code actor} that the basis admits, in the order of its file. */
  public List<Stance> admitted(Actor actor) {
    return actor.stances().stream().filter(basis::admits).toList();
  }

  /**
   * Whether all sources of a record came out after the day that the basis is as of: it was said by
   * then, but nobody who reads them could have known.
   */
  public boolean isPublishedLater(Stance stance) {
    return basis.precedesSources(stance, dossier);
  }

  /** The records of {@code actor} itself on a question that the basis admits, in time. */
  List<Stance> counted(Id actor, Id question) {
    return records(dossier.actor(actor)).counted(places.of(question));
  }

  /** Who speaks for {@code actor}, and when: itself and others, by id. */
  public List<Speaker> speakers(Id actor) {
    return row(actor).body.speakers();
  }

  /** Whether what {@code speaker} said on a date counts as said for {@code actor}. */
  boolean speaksFor(Id speaker, Id actor, PartialDate date) {
    for (Speaker one : row(actor).body.speakers()) {
      if (one.actor().id().equals(speaker) && one.speaksOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the world has met a condition, on the day. */
  public boolean isMet(Id condition) {
    return dossier.condition(condition).isMetOn(day);
  }

  /** How an actor stands to a condition. */
  public Attitude attitude(Id actor, Id condition) {
    Map<Id, Attitude> attitudes = row(actor).attitudes;
    Attitude attitude = attitudes.get(condition);
    if (attitude == null) {
      attitude = Attitude.of(this, actor, dossier.condition(condition));
      attitudes.put(condition, attitude);
    }
    return attitude;
  }

  private Row row(Id actor) {
    Row row = rows.get(actor);
    if (row == null) {
      Actor itself = dossier.actor(actor);
      row =
          new Row(
              new Body(dossier, basis, day, itself, speakers.of(actor)),
              new Standing[places.count()]);
      rows.put(actor, row);
    }
    return row;
  }

  private Records records(Actor actor) {
    Records all = records.get(actor.id());
    if (all == null) {
      all = new Records(actor, basis, places);
      records.put(actor.id(), all);
    }
    return all;
  }

  private Standing find(Body body, int place, Question question) {
    List<List<Word>> words = new ArrayList<>();
    boolean filtered = false;
    for (Speaker speaker : body.speakers()) {
      Records all = records(speaker.actor());
      List<Word> counted = Body.words(speaker, all.counted(place));
      if (!counted.isEmpty()) {
        words.add(counted);
      }
      filtered |= !Body.words(speaker, all.leftOut(place)).isEmpty();
    }
    return words.isEmpty() ? new Standing.None(filtered) : body.on(question, words);
  }
}
