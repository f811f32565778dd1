package stance.lsp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;

/**
 * What the format says of a place in a file.
 *
 * @param keys the keys that could stand there
 * @param value the key of whose value the place is part
 */
record KeyAtCursor(Optional<RecordKeys<?>> keys, Optional<Key<?>> value) {

  private static final KeyAtCursor UNKNOWN = new KeyAtCursor(Optional.empty(), Optional.empty());

  /** What the format says of the place of {@code cursor}; nothing beyond the keys that it knows. */
  static KeyAtCursor of(Cursor cursor) {
    Optional<RecordKeys<?>> keys = ofFile(cursor.file());
    Optional<Key<?>> value = Optional.empty();
    for (String name : cursor.path()) {
      if (keys.isEmpty() || !keys.get().names().contains(name)) {
        return UNKNOWN;
      }
      Key<?> key = keys.get().key(name);
      value = Optional.of(key);
      keys =
          switch (key.type()) {
            case RECORD, RECORDS -> key.within();
            case TEXT, TEXTS, ID, IDS, ANSWER, DATE, WORD, FLAG, CITATION, CITATIONS, MAPPING ->
                Optional.empty();
          };
    }
    return new KeyAtCursor(keys, value);
  }

  private static Optional<RecordKeys<?>> ofFile(String file) {
    if (file.equals("dossier.yaml")) {
      return Optional.of(Dossier.keys());
    }
    if (file.equals("sources.yaml")) {
      return Optional.of(Source.keys());
    }
    return file.startsWith("actors/") && file.endsWith(".yaml")
        ? Optional.of(Actor.keys())
        : Optional.empty();
  }

  /** The key that {@code name} is at this place. */
  Optional<Key<?>> key(String name) {
    return keys.filter(these -> these.names().contains(name)).map(these -> these.key(name));
  }

  /** The keys that could still be added to a record which has {@code present}. */
  List<? extends Key<?>> missing(Set<String> present) {
    return keys.map(
            these ->
                these.keys().stream()
                    .<Key<?>>map(key -> key)
                    .filter(key -> !present.contains(key.name()))
                    .toList())
        .orElseGet(List::of);
  }
}
