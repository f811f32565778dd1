package stance.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keys a mapping of the format has. */
final class MappingKeys {

  private final String noun;
  private final List<String> keys;
  private final List<String> required;
  private final List<String> mayBeEmpty;
  private final Map<String, Integer> places = new HashMap<>();

  /** A mapping the lists of {@code mayBeEmpty} alone of which may have no items. */
  MappingKeys(String noun, List<String> keys, List<String> required, List<String> mayBeEmpty) {
    this.noun = noun;
    this.keys = keys;
    this.required = required;
    this.mayBeEmpty = mayBeEmpty;
    for (String key : keys) {
      places.put(key, places.size());
    }
  }

  /** A mapping none of whose lists may be empty. */
  MappingKeys(String noun, List<String> keys, List<String> required) {
    this(noun, keys, required, List.of());
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
