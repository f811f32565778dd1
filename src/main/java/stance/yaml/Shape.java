package stance.yaml;

import java.util.List;

/**
 * Which keys a mapping of the format has.
 *
 * @param noun what the mapping is, for messages: "a question"
 * @param keys all that are allowed, in the order of the format's description
 * @param required those that must be there
 * @param mayBeEmpty those whose list may have no items
 */
record Shape(String noun, List<String> keys, List<String> required, List<String> mayBeEmpty) {

  /** A mapping none of whose lists may be empty. */
  Shape(String noun, List<String> keys, List<String> required) {
    this(noun, keys, required, List.of());
  }
}
