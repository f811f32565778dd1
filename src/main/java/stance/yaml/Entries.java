package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Id;
import stance.problem.Route;

/**
 * What a dossier declares of one kind, by id. It remembers what was declared but could not be read,
 * so that a reference to it is not called unknown.
 *
 * @param <T> the kind's values
 */
final class Entries<T> {

  /** An id, and where the entry that declares it stands. */
  record Declared(Id id, Route route) {}

  private final String noun;
  private final Map<Id, Optional<T>> byId = new LinkedHashMap<>();
  private final List<Declared> declared = new ArrayList<>();
  private boolean complete = true;

  /** No entries yet; {@code noun} is the kind in messages: "question". */
  Entries(String noun) {
    this.noun = noun;
  }

  String noun() {
    return noun;
  }

  /**
   * Adds an entry; {@code value} is nothing where it could not be read. The first of an id counts.
   */
  void add(Id id, Route route, Optional<T> value) {
    declared.add(new Declared(id, route));
    byId.putIfAbsent(id, value);
  }

  /** Adds an id that something refers to rightly, though no entry declares it. */
  void addUnread(Id id) {
    byId.putIfAbsent(id, Optional.empty());
  }

  /** Some entries, or their ids, could not be read: no id can be called unknown. */
  void incomplete() {
    complete = false;
  }

  /** Whether all ids are known. */
  boolean isComplete() {
    return complete;
  }

  boolean has(Id id) {
    return byId.containsKey(id);
  }

  /** The value of an id; nothing where it could not be read or is not declared. */
  Optional<T> get(Id id) {
    return byId.getOrDefault(id, Optional.empty());
  }

  /** All that is declared, twice where an id is declared twice, in the order of the file. */
  List<Declared> declared() {
    return declared;
  }

  /** All ids in the order of the file. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Id id : byId.keySet()) {
      ids.add(id.text());
    }
    return ids;
  }

  /** The values that could be read, in the order of the file. */
  List<T> values() {
    List<T> values = new ArrayList<>();
    for (Optional<T> value : byId.values()) {
      value.ifPresent(values::add);
    }
    return values;
  }
}
