package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/**
 * A record within another one on one line, as people type it: {@code canada, as: head, from:
 * 2015-11-04}. The key that such a record begins with may be left out, where an id stands behind
 * it; the items of a list are parted by semicolons.
 */
public final class RecordParts {

  /** A comma behind which the next key stands, or the first key. */
  private static final Pattern NEXT = Pattern.compile("(?:^|,\\s*)([a-z][a-z-]*):(?:\\s+|$)");

  private RecordParts() {}

  /** What stands behind each key of the record that {@code text} is. */
  public static Map<String, List<String>> of(Key<?> key, String text) {
    RecordKeys<?> within = key.within().orElseThrow();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    Matcher next = NEXT.matcher(text);
    String name = within.names().get(0);
    int from = 0;
    while (next.find()) {
      put(within, name, text.substring(from, next.start()), parts);
      name = next.group(1);
      from = next.end();
    }
    put(within, name, text.substring(from), parts);
    return parts;
  }

  /** The line that {@link #of} takes apart again. */
  public static String line(Key<?> key, Map<String, List<String>> parts) {
    String first = key.within().orElseThrow().names().get(0);
    List<String> line = new ArrayList<>();
    parts.forEach(
        (name, values) -> {
          String text = String.join("; ", values);
          boolean isUnsaid = line.isEmpty() && name.equals(first) && key.referent().isPresent();
          line.add(isUnsaid ? text : name + ": " + text);
        });
    return String.join(", ", line);
  }

  private static void put(
      RecordKeys<?> within, String name, String text, Map<String, List<String>> parts) {
    boolean isList = key(within, name).map(each -> each.type() == Key.Type.CITATIONS).orElse(false);
    List<String> values = new ArrayList<>();
    for (String each : isList ? text.split(";", -1) : new String[] {text}) {
      if (!each.isBlank()) {
        values.add(each.strip());
      }
    }
    if (!values.isEmpty()) {
      parts.put(name, values);
    }
  }

  /** The key of this name, if there is one. */
  public static Optional<Key<?>> key(RecordKeys<?> keys, String name) {
    return keys.names().contains(name) ? Optional.of(keys.key(name)) : Optional.empty();
  }
}
