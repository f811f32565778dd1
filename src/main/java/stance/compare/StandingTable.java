package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;

/** Where each actor of a dossier stands on each question, on one basis. */
public final class StandingTable {

  /** What was said this many days before the latest word is division; longer ago, history. */
  private static final int DIVISION_DAYS = 183;

  private static final Comparator<Spoken> IN_TIME =
      (a, b) -> {
        int byDate = a.stance().date().compareTo(b.stance().date());
        return byDate != 0 ? byDate : b.speaker().compareTo(a.speaker());
      };

  private final Dossier dossier;
  private final Basis basis;
  private final Optional<LocalDate> day;
  private final Speaker.Register register;
  private final Map<Id, List<Speaker>> speakers = new HashMap<>();
  private final Map<Key, Standing> known = new HashMap<>();

  private record Key(Id actor, Id question) {}

  public StandingTable(Dossier dossier, Basis basis) {
    this.dossier = dossier;
    this.basis = basis;
    this.day = basis.asOf().or(dossier::latestDate).map(PartialDate::lastDay);
    this.register = new Speaker.Register(dossier);
  }

  /** The dossier. */
  public Dossier dossier() {
    return dossier;
  }

  /** The basis. */
  public Basis basis() {
    return basis;
  }

  /** Where {@code actor} stands on {@code question}, both of this dossier. */
  public Standing of(Id actor, Id question) {
    Key key = new Key(actor, question);
    Standing standing = known.get(key);
    if (standing == null) {
      standing = find(actor, dossier.question(question));
      known.put(key, standing);
    }
    return standing;
  }

  /** The records of {@code actor} that the basis admits, in the order of its file. */
  public List<Stance> admitted(Actor actor) {
    return actor.stances().stream().filter(basis::admits).toList();
  }

  /** Who speaks for {@code actor} on this basis: itself and others, by id. */
  public List<Id> speakersFor(Id actor) {
    return speakers.computeIfAbsent(actor, register::of).stream()
        .map(speaker -> speaker.actor().id())
        .toList();
  }

  /** Whether what {@code speaker} said on a date counts as said for {@code actor}. */
  public boolean speaksFor(Id speaker, Id actor, PartialDate date) {
    for (Speaker one : speakers.computeIfAbsent(actor, register::of)) {
      if (one.actor().id().equals(speaker) && one.speaksOn(date)) {
        return true;
      }
    }
    return false;
  }

  private Standing find(Id actor, Question question) {
    List<Spoken> inOffice = new ArrayList<>();
    List<Spoken> others = new ArrayList<>();
    for (Speaker speaker : speakers.computeIfAbsent(actor, register::of)) {
      boolean counted = day.map(speaker::speaksOn).orElse(true);
      lastWord(speaker, question).ifPresent(counted ? inOffice::add : others::add);
    }
    return together(inOffice.isEmpty() ? others : inOffice, question);
  }

  /** The latest record of one speaker within its terms, tried against what is assumed. */
  private Optional<Spoken> lastWord(Speaker speaker, Question question) {
    return basis.recordsOf(speaker.actor(), question.id()).stream()
        .filter(stance -> speaker.speaksOn(stance.date()))
        .reduce((earlier, later) -> later)
        .map(stance -> tried(speaker.actor().id(), stance));
  }

  private Spoken tried(Id speaker, Stance stance) {
    if (stance.position() instanceof Position.Stated stated) {
      Conditions conditions = stated.conditions();
      if (basis.assumed().isEmpty() || conditions.isEmpty()) {
        return new Stated(speaker, stance, stated.answer(), conditions);
      }
      List<Id> assumed = basis.assumed().get();
      boolean holds =
          assumed.containsAll(conditions.required())
              && Collections.disjoint(conditions.excluded(), assumed);
      return holds
          ? new Stated(speaker, stance, stated.answer(), Conditions.NONE)
          : new Standing.Withheld(speaker, stance, stated.answer(), conditions);
    }
    return stance.position() instanceof Position.Undecided
        ? new Standing.Undecided(speaker, stance)
        : new Standing.Declined(speaker, stance);
  }

  private static Standing together(List<Spoken> spoken, Question question) {
    List<Stated> stated =
        spoken.stream().filter(Stated.class::isInstance).map(Stated.class::cast).toList();
    if (stated.isEmpty()) {
      return spoken.isEmpty() ? new Standing.None() : Collections.max(spoken, IN_TIME);
    }
    Stated latest = Collections.max(stated, IN_TIME);
    LocalDate since = latest.stance().date().firstDay().minusDays(DIVISION_DAYS);
    List<Stated> against =
        stated.stream()
            .filter(other -> !other.stance().date().firstDay().isBefore(since))
            .filter(
                other ->
                    Relation.between(question.answers(), latest.answer(), other.answer())
                        == Relation.OPPOSED)
            .toList();
    if (against.isEmpty()) {
      return latest;
    }
    List<Stated> between = new ArrayList<>(against);
    between.add(latest);
    between.sort((a, b) -> a.speaker().compareTo(b.speaker()));
    return new Standing.Divided(between);
  }
}
