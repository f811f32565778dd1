package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/**
 * A record that is to be written into a file: its keys in their order, each with what stands behind
 * it. Of a mapping the values are entries: {@code courts: the courts}.
 */
public final class NewRecord {

  private static final String STEP = "  ";

  private final RecordKeys<?> keys;
  private final Map<String, List<String>> values;

  /** A record with these values of its keys; keys without one are left out. */
  public NewRecord(RecordKeys<?> keys, Map<String, List<String>> values) {
    this.keys = keys;
    this.values = new LinkedHashMap<>(values);
  }

  /** The file that holds it alone. */
  public byte[] file() {
    return written("").bytes();
  }

  /** Its lines as an item of a list whose dashes stand behind {@code indent}. */
  List<String> item(String indent) {
    List<String> lines = new ArrayList<>(written(indent + STEP).lines());
    lines.set(0, indent + "- " + lines.get(0).substring(indent.length() + STEP.length()));
    return lines;
  }

  private RecordLines written(String indent) {
    RecordLines lines = new RecordLines();
    for (Key<?> key : keys.keys()) {
      List<String> given = values.getOrDefault(key.name(), List.of());
      if (!given.isEmpty()) {
        add(indent, key, given, lines);
      }
    }
    return lines;
  }

  private static void add(String indent, Key<?> key, List<String> given, RecordLines lines) {
    String name = indent + key.name() + ":";
    switch (key.type()) {
      case IDS, TEXTS -> lines.list(name, given);
      case CITATIONS -> {
        lines.add(name);
        given.forEach(citation -> lines.plainValue(indent + STEP + "-", citation));
      }
      case MAPPING -> {
        lines.add(name);
        for (String entry : given) {
          int colon = entry.indexOf(':');
          String id = entry.substring(0, colon).strip();
          lines.plainValue(indent + STEP + id + ":", entry.substring(colon + 1).strip());
        }
      }
      case ANSWER -> {
        if (given.size() > 1) {
          lines.list(name, given);
        } else {
          lines.plainValue(name, given.get(0));
        }
      }
      case TEXT, ID, DATE, WORD, FLAG, CITATION, RECORD, RECORDS ->
          lines.plainValue(name, given.get(0));
    }
  }
}
