package stance.note.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.StanceEdit;
import stance.compare.Standing;
import stance.compare.Standing.State;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;
import stance.dossier.Worded;

/**
 * That an actor stands otherwise on a question in the second of two comparisons, or on another
 * record.
 *
 * @param question as the second comparison has it
 * @param kind how it moved, where it did
 * @param keys what of its record was edited, where it is the same record with the same answer
 */
public record Movement(
    Id actor,
    Question question,
    Way way,
    Optional<Change.Kind> kind,
    List<String> keys,
    Standing then,
    Standing now) {

  /** In what way it stands otherwise. */
  public enum Way implements Worded {
    /** Another answer, other conditions, or none any more where there was one. */
    MOVED("moved"),
    /** It stood nowhere, and does now. */
    NEW("new"),
    /** It stood somewhere, and does no more. */
    GONE("gone"),
    /** The same, by another record. */
    SAID_AGAIN("said-again"),
    /** The same by the same record, of which something else was edited. */
    EDITED("edited");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public Movement {
    keys = List.copyOf(keys);
  }

  /** A record, and who said it. */
  private record Told(Id speaker, Stance stance) {

    /** What makes it the same record, whatever it says. */
    List<Object> key() {
      return List.of(speaker, stance.date());
    }

    List<Object> position() {
      return List.of(speaker, stance.position());
    }
  }

  /**
   * The movements of the actors that both comparisons hold, on the questions that both hold: in the
   * order of the second.
   */
  public static List<Movement> between(Comparison then, Comparison now) {
    Map<Id, QuestionFinding> before = new HashMap<>();
    then.findings().forEach(finding -> before.put(finding.question().id(), finding));
    List<Movement> movements = new ArrayList<>();
    for (QuestionFinding after : now.findings()) {
      Optional<QuestionFinding> was = Optional.ofNullable(before.get(after.question().id()));
      for (Actor actor : now.actors()) {
        was.map(QuestionFinding::standings)
            .flatMap(standings -> Optional.ofNullable(standings.get(actor.id())))
            .flatMap(
                stood -> between(actor.id(), after.question(), stood, after.standing(actor.id())))
            .ifPresent(movements::add);
      }
    }
    return movements;
  }

  private static Optional<Movement> between(Id actor, Question question, Standing a, Standing b) {
    if (a.isSilent() || b.isSilent()) {
      Way way = a.isSilent() ? Way.NEW : Way.GONE;
      return a.isSilent() && b.isSilent()
          ? Optional.empty()
          : Optional.of(new Movement(actor, question, way, Optional.empty(), List.of(), a, b));
    }
    List<Told> before = told(a);
    List<Told> after = told(b);
    Optional<Change.Kind> kind = moved(question, a, b);
    if (kind.isPresent()) {
      return Optional.of(new Movement(actor, question, Way.MOVED, kind, List.of(), a, b));
    }
    if (before.equals(after)) {
      return Optional.empty();
    }
    if (each(before, Told::key).equals(each(after, Told::key))) {
      List<String> keys = edited(actor, question, before, after);
      return keys.isEmpty()
          ? Optional.empty()
          : Optional.of(new Movement(actor, question, Way.EDITED, Optional.empty(), keys, a, b));
    }
    return Optional.of(
        new Movement(actor, question, Way.SAID_AGAIN, Optional.empty(), List.of(), a, b));
  }

  /** How an actor moved that has spoken in both; nothing where it stands where it stood. */
  private static Optional<Change.Kind> moved(Question question, Standing a, Standing b) {
    if (a.state() == State.DIVIDED && b.state() == State.DIVIDED) {
      return each(told(a), Told::position).equals(each(told(b), Told::position))
          ? Optional.empty()
          : Optional.of(Change.Kind.DIVIDED);
    }
    Change.Kind kind = Change.kindOf(question, a, b);
    if (kind != Change.Kind.RESTATED) {
      return Optional.of(kind);
    }
    return a.state() == b.state() ? Optional.empty() : Optional.of(Change.Kind.SHIFTED);
  }

  private static List<Told> told(Standing standing) {
    return standing.words().stream().map(word -> new Told(word.speaker(), word.stance())).toList();
  }

  private static List<List<Object>> each(List<Told> records, Function<Told, List<Object>> what) {
    return records.stream().map(what).toList();
  }

  private static List<String> edited(
      Id actor, Question question, List<Told> before, List<Told> after) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      StanceEdit edit =
          new StanceEdit(
              actor,
              question.id(),
              Optional.of(before.get(i).stance()),
              Optional.of(after.get(i).stance()));
      for (Key<Stance> key : edit.changed()) {
        if (!keys.contains(key.name())) {
          keys.add(key.name());
        }
      }
    }
    return keys;
  }

  /** Whether it is the same by another record that is known in the same way. */
  public boolean isSaidAgainAlike() {
    return way == Way.SAID_AGAIN && evidence(then).equals(evidence(now));
  }

  private static List<Evidence> evidence(Standing standing) {
    return standing.words().stream().map(word -> word.stance().evidence()).toList();
  }

  /** The day of what it tells: of the record that counts now, or else of that which did. */
  public Optional<PartialDate> date() {
    Standing told = now.isSilent() ? then : now;
    return told.words().stream().map(word -> word.stance().date()).max(PartialDate::compareTo);
  }
}
