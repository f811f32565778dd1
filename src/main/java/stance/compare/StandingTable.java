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
  private final Map<Id, Records> records = new HashMap<>();
  private final Map<Id, Body> bodies = new HashMap<>();
  private final Map<Id, Map<Id, Standing>> known = new HashMap<>();
  private final Map<Id, Map<Id, Attitude>> attitudes = new HashMap<>();

  public StandingTable(Dossier dossier, Basis basis) {
    this.dossier = dossier;
    this.basis = basis;
    this.day = dayOf(dossier, basis);
    this.speakers = new Speakers(dossier);
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
    known.forEach((actor, ofActor) -> other.known.put(actor, new HashMap<>(ofActor)));
    positions.forEach(
        (actor, position) -> {
          Standing supposed = Supposed.of(actor, of(actor, question), position);
          row(other.known, actor).put(question, supposed);
        });
    return other;
  }

  /** Where {@code actor} stands on {@code question}, both of this dossier. */
  public Standing of(Id actor, Id question) {
    Map<Id, Standing> ofActor = row(known, actor);
    Standing standing = ofActor.get(question);
    if (standing == null) {
      standing = find(body(actor), dossier.question(question));
      ofActor.put(question, standing);
    }
    return standing;
  }

  /** The records of {@code actor} that the basis admits, in the order of its file. */
  public List<Stance> admitted(Actor actor) {
    return actor.stances().stream().filter(basis::admits).toList();
  }

  /** Who speaks for {@code actor}, and when: itself and others, by id. */
  public List<Speaker> speakers(Id actor) {
    return body(actor).speakers();
  }

  /** Whether what {@code speaker} said on a date counts as said for {@code actor}. */
  boolean speaksFor(Id speaker, Id actor, PartialDate date) {
    for (Speaker one : body(actor).speakers()) {
      if (one.actor().id().equals(speaker) && one.speaksOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the world has met a condition, on the day. */
  public boolean isMet(Id condition) {
    return dossier.condition(condition).met().map(met -> met.on(day)).orElse(false);
  }

  /** How an actor stands to a condition. */
  public Attitude attitude(Id actor, Id condition) {
    Map<Id, Attitude> ofActor = row(attitudes, actor);
    Attitude attitude = ofActor.get(condition);
    if (attitude == null) {
      attitude = Attitude.of(this, actor, dossier.condition(condition));
      ofActor.put(condition, attitude);
    }
    return attitude;
  }

  private static <T> Map<Id, T> row(Map<Id, Map<Id, T>> table, Id actor) {
    Map<Id, T> row = table.get(actor);
    if (row == null) {
      row = new HashMap<>();
      table.put(actor, row);
    }
    return row;
  }

  private Body body(Id actor) {
    Body body = bodies.get(actor);
    if (body == null) {
      body = new Body(dossier, basis, day, dossier.actor(actor), speakers.of(actor));
      bodies.put(actor, body);
    }
    return body;
  }

  private Records records(Actor actor) {
    Records ofActor = records.get(actor.id());
    if (ofActor == null) {
      ofActor = new Records(actor, basis);
      records.put(actor.id(), ofActor);
    }
    return ofActor;
  }

  private Standing find(Body body, Question question) {
    List<List<Word>> words = new ArrayList<>();
    boolean filtered = false;
    for (Speaker speaker : body.speakers()) {
      Records all = records(speaker.actor());
      List<Word> counted = Body.words(speaker, all.counted(question.id()));
      if (!counted.isEmpty()) {
        words.add(counted);
      }
      filtered |= !Body.words(speaker, all.leftOut(question.id())).isEmpty();
    }
    return words.isEmpty() ? new Standing.None(filtered) : body.on(question, words);
  }
}
