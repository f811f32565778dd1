package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/**
 * A record that is to be written into a file: its keys in their order, each with what stands behind
 * it. Of a mapping the values are entries ({@code courts: the courts}), of a record within they are
 * the parts of it ({@link RecordParts}).
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

  /** The kind of record that it is. */
  public RecordKeys<?> keys() {
    return keys;
  }

  /** The file that holds it alone. */
  public byte[] file() {
    RecordLines lines = written("");
    if (lines.lines().isEmpty()) {
      lines.add("{}");
    }
    return lines.bytes();
  }

  /** Its lines as an item of a list whose dashes stand behind {@code indent}. */
  List<String> item(String indent) {
    List<String> lines = new ArrayList<>(written(indent + STEP).lines());
    if (lines.isEmpty()) {
      return List.of(indent + "- {}");
    }
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
    for (Map.Entry<String, List<String>> other : values.entrySet()) {
      if (!keys.names().contains(other.getKey())) {
        lines.plainValue(
            indent + Quoted.inBlock(other.getKey()) + ":", String.join(", ", other.getValue()));
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
      case MAPPING -> addMapping(indent, name, given, lines);
      case ANSWER -> {
        if (given.size() > 1) {
          lines.list(name, given);
        } else {
          lines.plainValue(name, given.get(0));
        }
      }
      case RECORD, RECORDS -> addRecords(indent, key, given, lines);
      case TEXT, ID, DATE, WORD, FLAG, CITATION -> lines.plainValue(name, given.get(0));
    }
  }

  /** An entry a line; one without a text alone is the name of what is a mapping elsewhere. */
  private static void addMapping(
      String indent, String name, List<String> given, RecordLines lines) {
    if (given.size() == 1 && given.get(0).indexOf(':') < 0) {
      lines.plainValue(name, given.get(0));
      return;
    }
    lines.add(name);
    for (String entry : given) {
      int colon = entry.indexOf(':');
      String id = colon < 0 ? entry : entry.substring(0, colon).strip();
      String text = colon < 0 ? "" : entry.substring(colon + 1).strip();
      String start = indent + STEP + Quoted.inBlock(id) + ":";
      if (text.isEmpty()) {
        lines.add(start);
      } else {
        lines.plainValue(start, text);
      }
    }
  }

  private static void addRecords(String indent, Key<?> key, List<String> given, RecordLines lines) {
    String name = indent + key.name() + ":";
    List<Map<String, List<String>>> parts =
        given.stream().map(each -> RecordParts.of(key, each)).toList();
    boolean isIdAlone = key.referent().isPresent() && parts.get(0).size() == 1;
    if (given.size() == 1 && isIdAlone) {
      lines.plainValue(name, parts.get(0).values().iterator().next().get(0));
      return;
    }
    RecordKeys<?> within = key.within().orElseThrow();
    lines.add(name);
    for (Map<String, List<String>> each : parts) {
      NewRecord inner = new NewRecord(within, each);
      if (key.type() == Key.Type.RECORDS) {
        inner.item(indent + STEP).forEach(lines::add);
      } else {
        inner.written(indent + STEP).lines().forEach(lines::add);
      }
    }
  }
}
