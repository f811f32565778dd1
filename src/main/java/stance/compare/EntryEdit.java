package stance.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.Worded;

/**
 * What became of an entry that both dossiers hold: an actor, apart from its stances, a question, a
 * condition, a source; or of the dossier itself, apart from these.
 *
 * @param kind what it is
 * @param id its id; nothing for the dossier
 * @param keys the keys under which the two differ
 */
public record EntryEdit(Kind kind, Optional<Id> id, List<KeyEdit<?>> keys) {

  /** What can be changed, in the order in which it is told. */
  public enum Kind implements Worded {
    DOSSIER("dossier"),
    QUESTION("question"),
    CONDITION("condition"),
    SOURCE("source"),
    ACTOR("actor");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * One key that tells something else.
   *
   * @param <R> the record
   */
  public record KeyEdit<R>(Key<R> key, R before, R after) {}

  public EntryEdit {
    keys = List.copyOf(keys);
  }

  /** All such edits: of the dossier first, then by kind, each in the order of the later dossier. */
  public static List<EntryEdit> between(Dossier before, Dossier after) {
    List<EntryEdit> edits = new ArrayList<>();
    List<KeyEdit<?>> ofDossier = new ArrayList<>();
    for (Key<Dossier> key : Dossier.keys().keys()) {
      if (key.name().equals("questions") || key.name().equals("conditions")) {
        if (!order(key, before, after).equals(order(key, after, before))) {
          ofDossier.add(new KeyEdit<>(key, before, after));
        }
      } else if (!key.values(before).equals(key.values(after))) {
        ofDossier.add(new KeyEdit<>(key, before, after));
      }
    }
    if (!ofDossier.isEmpty()) {
      edits.add(new EntryEdit(Kind.DOSSIER, Optional.empty(), ofDossier));
    }
    add(Kind.QUESTION, Question.keys(), before.questions(), after.questions(), Question::id, edits);
    add(
        Kind.CONDITION,
        Condition.keys(),
        before.conditions(),
        after.conditions(),
        Condition::id,
        edits);
    add(Kind.SOURCE, Source.keys(), before.sources(), after.sources(), Source::id, edits);
    add(
        Kind.ACTOR,
        Actor.keys(),
        withoutStances(before.actors()),
        withoutStances(after.actors()),
        Actor::id,
        edits);
    return edits;
  }

  /** The ids of the entries under a key that the other dossier holds too, in their order. */
  private static List<Object> order(Key<Dossier> key, Dossier of, Dossier other) {
    List<Object> others = ids(key, other);
    List<Object> ids = new ArrayList<>(ids(key, of));
    ids.retainAll(others);
    return ids;
  }

  private static List<Object> ids(Key<Dossier> key, Dossier dossier) {
    List<Object> ids = new ArrayList<>();
    for (RecordKeys.Entry<?> entry : key.entries(dossier)) {
      ids.add(id(entry));
    }
    return ids;
  }

  private static <R> Object id(RecordKeys.Entry<R> entry) {
    return entry.keys().key("id").values(entry.record());
  }

  private static List<Actor> withoutStances(List<Actor> actors) {
    return actors.stream().map(actor -> actor.withStances(List.of())).toList();
  }

  private static <R> void add(
      Kind kind,
      RecordKeys<R> keys,
      List<R> before,
      List<R> after,
      Function<R, Id> id,
      List<EntryEdit> edits) {
    Map<Id, R> were = new LinkedHashMap<>();
    before.forEach(was -> were.put(id.apply(was), was));
    for (R is : after) {
      R was = were.get(id.apply(is));
      if (was != null && !was.equals(is)) {
        List<KeyEdit<?>> changed = new ArrayList<>();
        keys.differing(was, is).forEach(key -> changed.add(new KeyEdit<>(key, was, is)));
        edits.add(new EntryEdit(kind, Optional.of(id.apply(is)), changed));
      }
    }
  }
}
