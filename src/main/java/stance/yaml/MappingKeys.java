package stance.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.RecordKeys;

/** Which keys a mapping of the format has. */
final class MappingKeys {

  private final String noun;
  private final List<String> keys;
  private final List<String> required;
  private final List<String> mayBeEmpty;
  private final Map<String, Integer> places = new HashMap<>();

  /** The keys of a record in a file; lists under {@code mayBeEmpty} alone may have no items. */
  MappingKeys(RecordKeys<?> record, String... mayBeEmpty) {
    this(record.noun(), record.names(), record.required(), mayBeEmpty);
  }

  /** The same of a mapping that is no record of the dossier. */
  MappingKeys(String noun, List<String> keys, List<String> required, String... mayBeEmpty) {
    this.noun = noun;
    this.keys = keys;
    this.required = required;
    this.mayBeEmpty = List.of(mayBeEmpty);
    for (String key : keys) {
      places.put(key, places.size());
    }
  }

  /** What the mapping is, for messages: "a question". */
  String noun() {
    return noun;
  }

  /** All keys that are allowed, in the order of the format's description. */
  List<String> keys() {
    return keys;
  }

  /** The keys that must be there. */
  List<String> required() {
    return required;
  }

  /** The keys whose list may have no items. */
  List<String> mayBeEmpty() {
    return mayBeEmpty;
  }

  /** Where {@code key} stands among the keys, from 0; -1 where it is none of them. */
  int place(String key) {
    Integer place = places.get(key);
    return place == null ? -1 : place;
  }
}
