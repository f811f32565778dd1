package stance.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Entry;
import stance.dossier.RecordKeys.Key;

/**
 * Lines of a file of YAML, written from the keys of records: the keys in their order, two spaces a
 * step, lists of ids in brackets, and texts folded where they are long.
 */
final class RecordLines {

  private static final int WIDTH = 96;
  private static final String STEP = "  ";

  private final List<String> lines = new ArrayList<>();

  /** A line as it stands. */
  void add(String line) {
    lines.add(line);
  }

  /** The lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The bytes of the file. */
  byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The keys of a record that it has something for, but those of {@code without}. */
  <R> void record(String indent, RecordKeys<R> keys, R record, Set<String> without) {
    for (Key<R> key : keys.keys()) {
      if (!without.contains(key.name())) {
        key(indent, key, record);
      }
    }
  }

  /** An item of a list that is a record. */
  <R> void item(String indent, RecordKeys<R> keys, R record) {
    int from = lines.size();
    record(indent + STEP, keys, record, Set.of());
    lines.set(from, indent + "- " + lines.get(from).substring(indent.length() + 2));
  }

  private <R> void item(String indent, Entry<R> entry) {
    item(indent, entry.keys(), entry.record());
  }

  private <R> void key(String indent, Key<R> key, R record) {
    List<Object> values = key.values(record);
    if (values.isEmpty()) {
      return;
    }
    String name = indent + key.name() + ":";
    List<Entry<?>> entries = key.entries(record);
    switch (key.type()) {
      case TEXT, ID, DATE, WORD, FLAG -> value(name, values.get(0).toString());
      case TEXTS, IDS -> list(name, values);
      case ANSWER -> {
        if (values.size() == 1) {
          value(name, values.get(0).toString());
        } else {
          list(name, values);
        }
      }
      case CITATION -> value(name, citation(entries.get(0)));
      case CITATIONS -> {
        lines.add(name);
        entries.forEach(entry -> value(indent + STEP + "-", citation(entry)));
      }
      case RECORD -> {
        lines.add(name);
        nested(indent + STEP, entries.get(0));
      }
      case RECORDS -> {
        lines.add(name);
        entries.forEach(entry -> item(indent + STEP, entry));
      }
      case MAPPING -> {
        if (values.get(0) instanceof String reference) {
          value(name, reference);
        } else {
          lines.add(name);
          byFirstKey(indent + STEP, entries);
        }
      }
    }
  }

  private <R> void nested(String indent, Entry<R> entry) {
    record(indent, entry.keys(), entry.record(), Set.of());
  }

  /** A key and a list: in brackets, or an item a line where that is too long. */
  void list(String name, List<?> values) {
    List<String> quoted = values.stream().map(Quoted::of).toList();
    String line = name + " [" + String.join(", ", quoted) + "]";
    if (line.length() <= WIDTH) {
      lines.add(line);
    } else {
      lines.add(name);
      String indent = " ".repeat(name.length() - name.stripLeading().length() + 2);
      values.forEach(value -> value(indent + "-", value.toString()));
    }
  }

  private static <R> String citation(Entry<R> entry) {
    List<String> parts = new ArrayList<>();
    for (Key<R> key : entry.keys().keys()) {
      key.values(entry.record()).forEach(value -> parts.add(value.toString()));
    }
    return String.join(", ", parts);
  }

  /**
   * Each record under its first key: its second where there are two, else a mapping of the rest.
   */
  private void byFirstKey(String indent, List<Entry<?>> entries) {
    Map<String, List<Entry<?>>> byFirst = new LinkedHashMap<>();
    boolean deep = false;
    for (Entry<?> entry : entries) {
      deep |= entry.keys().keys().size() > 2;
      byFirst.computeIfAbsent(first(entry), f -> new ArrayList<>()).add(entry);
    }
    for (Map.Entry<String, List<Entry<?>>> each : byFirst.entrySet()) {
      String name = indent + Quoted.of(each.getKey()) + ":";
      if (deep) {
        lines.add(name);
        each.getValue().forEach(entry -> pair(indent + STEP, entry));
      } else {
        each.getValue().forEach(entry -> second(name, indent, entry));
      }
    }
  }

  private static <R> String first(Entry<R> entry) {
    return entry.keys().keys().get(0).values(entry.record()).get(0).toString();
  }

  /** What stands under the second key of a record, behind its first. */
  private <R> void second(String name, String indent, Entry<R> entry) {
    Key<R> second = entry.keys().keys().get(1);
    if (second.type() == Key.Type.MAPPING) {
      lines.add(name);
      byFirstKey(indent + STEP, second.entries(entry.record()));
    } else {
      value(name, second.values(entry.record()).get(0).toString());
    }
  }

  /** The second and the third key of a record, as a key and its value. */
  private <R> void pair(String indent, Entry<R> entry) {
    List<Key<R>> keys = entry.keys().keys();
    value(
        indent + Quoted.of(keys.get(1).values(entry.record()).get(0)) + ":",
        keys.get(2).values(entry.record()).get(0).toString());
  }

  /** A key and a text, which is folded at spaces where it is long. */
  void value(String name, String text) {
    folded(name, Quoted.of(text));
  }

  /** The same without quotation marks wherever they are not needed, as people write. */
  void plainValue(String name, String text) {
    folded(name, Quoted.inBlock(text));
  }

  private void folded(String name, String quoted) {
    String line = name;
    String indent = " ".repeat(name.length() - name.stripLeading().length() + 2);
    for (String word : Quoted.words(quoted)) {
      if (line.length() + 1 + word.length() > WIDTH && !line.equals(name)) {
        lines.add(line);
        line = indent + word;
      } else {
        line += " " + word;
      }
    }
    lines.add(line);
  }
}
