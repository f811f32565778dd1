package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stance.dossier.Id;
import stance.problem.Route;
import stance.problem.Suggestion;

/**
 * What a dossier declares of one kind, by id. It remembers what was declared but could not be read,
 * so that a reference to it is not called unknown.
 *
 * @param <T> the kind's values
 */
final class Declarations<T> {

  /** An id, and where the entry that declares it stands. */
  record Declared(Id id, Route route) {}

  private final String noun;

  private record Entry<T>(Id id, Optional<T> value) {}

  private final Map<String, Entry<T>> byId = new LinkedHashMap<>();
  private final List<Declared> declared = new ArrayList<>();
  private final Map<String, List<String>> closest = new ConcurrentHashMap<>();
  private boolean complete = true;

  /** No entries yet; {@code noun} is the kind in messages: "question". */
  Declarations(String noun) {
    this.noun = noun;
  }

  String noun() {
    return noun;
  }

  /** Adds an entry; {@code value} is nothing if it could not be read. The first of an id counts. */
  void add(Id id, Route route, Optional<T> value) {
    declared.add(new Declared(id, route));
    byId.putIfAbsent(id.text(), new Entry<>(id, value));
  }

  /** Adds an id that something refers to rightly, though no entry declares it. */
  void addUnread(Id id) {
    byId.putIfAbsent(id.text(), new Entry<>(id, Optional.empty()));
  }

  /** Some entries, or their ids, could not be read: no id can be called unknown. */
  void incomplete() {
    complete = false;
  }

  /** Whether all ids are known. */
  boolean isComplete() {
    return complete;
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The id that {@code text} is, if it is declared; the same object for all who refer to it. */
  Optional<Id> id(String text) {
    Entry<T> entry = byId.get(text);
    return entry == null ? Optional.empty() : Optional.of(entry.id());
  }

  /** The value of an id; nothing if it could not be read or is not declared. */
  Optional<T> get(Id id) {
    Entry<T> entry = byId.get(id.text());
    return entry == null ? Optional.empty() : entry.value();
  }

  /** All that is declared, twice if an id is declared twice, in the order of the file. */
  List<Declared> declared() {
    return declared;
  }

  /** All ids in the order of the file. */
  List<String> ids() {
    return new ArrayList<>(byId.keySet());
  }

  /**
   * The ids nearest to one that is not known. Remembered, because if one of many entries is
   * missing, all that refer to it ask.
   */
  List<String> closest(String text) {
    return closest.computeIfAbsent(text, t -> Suggestion.closest(t, byId.keySet()));
  }

  /** The values that could be read, in the order of the file. */
  List<T> values() {
    List<T> values = new ArrayList<>();
    for (Entry<T> entry : byId.values()) {
      entry.value().ifPresent(values::add);
    }
    return values;
  }
}
