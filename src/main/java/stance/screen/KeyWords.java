package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/** What became of the value of a key, in words that fit any key. */
final class KeyWords {

  /** The longest text that is told in full: of longer ones, that they were reworded. */
  private static final int TOLD_IN_FULL = 80;

  private KeyWords() {}

  /** "label: “A” → “B”", "note added", "options: “north”: “at the quay” → “far off”". */
  static <R> String change(Key<R> key, R before, R after) {
    String name = key.name().replace('-', ' ');
    List<Object> were = key.values(before);
    List<Object> are = key.values(after);
    if (were.isEmpty() || are.isEmpty()) {
      return name + (were.isEmpty() ? " added" : " removed");
    }
    return switch (key.type()) {
      case TEXT -> reworded(name, were.get(0).toString(), are.get(0).toString());
      case ID, DATE, WORD, FLAG, CITATION, RECORD, TEXTS, IDS, ANSWER, CITATIONS ->
          name + ": " + told(key, before) + " → " + told(key, after);
      case RECORDS, MAPPING ->
          key.entries(before).isEmpty() || key.entries(after).isEmpty()
              ? name + ": " + told(key, before) + " → " + told(key, after)
              : name + ": " + inside(key, before, after);
    };
  }

  private static String reworded(String name, String was, String is) {
    return Math.max(was.length(), is.length()) <= TOLD_IN_FULL
        ? name + ": “" + was + "” → “" + is + "”"
        : name + " reworded";
  }

  private static <R> String told(Key<R> key, R record) {
    List<String> told = new ArrayList<>();
    for (RecordKeys.Entry<?> entry : key.entries(record)) {
      told.add(told(entry));
    }
    for (Object value : key.values(record)) {
      if (value instanceof String text) {
        told.add(text);
      }
    }
    return String.join("; ", told);
  }

  private static <R> String told(RecordKeys.Entry<R> entry) {
    List<String> told = new ArrayList<>();
    for (Key<R> key : entry.keys().keys()) {
      if (!key.values(entry.record()).isEmpty()) {
        told.add(told(key, entry.record()));
      }
    }
    return String.join(", ", told);
  }

  /** The records that were added, removed or changed, matched by their first key. */
  private static <R> String inside(Key<R> key, R before, R after) {
    Map<String, String> were = byFirstKey(key, before);
    Map<String, String> are = byFirstKey(key, after);
    List<String> changes = new ArrayList<>();
    were.forEach(
        (first, was) -> {
          String is = are.get(first);
          if (is == null) {
            changes.add("“" + first + "” removed");
          } else if (!is.equals(was)) {
            changes.add("“" + first + "”: “" + was + "” → “" + is + "”");
          }
        });
    are.keySet().stream()
        .filter(first -> !were.containsKey(first))
        .forEach(first -> changes.add("“" + first + "” added"));
    return changes.isEmpty() ? "in another order" : String.join(", ", changes);
  }

  private static <R> Map<String, String> byFirstKey(Key<R> key, R record) {
    Map<String, String> all = new LinkedHashMap<>();
    for (RecordKeys.Entry<?> entry : key.entries(record)) {
      String told = told(entry);
      int comma = told.indexOf(", ");
      String first = comma < 0 ? told : told.substring(0, comma);
      all.merge(first, comma < 0 ? told : told.substring(comma + 2), (a, b) -> a + "; " + b);
    }
    return all;
  }
}
