package stance.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Entry;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.problem.Result;

/** The files of a dossier, written from the keys of its records. */
public final class WrittenDossier {

  private WrittenDossier() {}

  /** What reading the files of {@code dossier} gives. */
  public static Result<Dossier> readAgain(Dossier dossier) {
    return DossierReader.read(new MemoryFolder(files(dossier)));
  }

  /** The bytes of each file of {@code dossier} by its name. */
  public static Map<String, byte[]> files(Dossier dossier) {
    Map<String, byte[]> files = new TreeMap<>();
    put("dossier.yaml", mapping(Dossier.keys(), dossier), files);
    List<String> sources = new ArrayList<>();
    dossier.sources().forEach(source -> sources.add(mapping(Source.keys(), source)));
    put("sources.yaml", "[" + String.join(",\n", sources) + "]", files);
    for (Actor actor : dossier.actors()) {
      put("actors/" + actor.id() + ".yaml", mapping(Actor.keys(), actor), files);
    }
    return files;
  }

  private static void put(String name, String text, Map<String, byte[]> files) {
    files.put(name, (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static <R> String mapping(RecordKeys<R> keys, R record) {
    List<String> lines = new ArrayList<>();
    for (Key<R> key : keys.keys()) {
      if (!key.values(record).isEmpty()) {
        lines.add(quoted(key.name()) + ": " + value(key, record));
      }
    }
    return "{" + String.join(",\n", lines) + "}";
  }

  private static <R> String mapping(Entry<R> entry) {
    return mapping(entry.keys(), entry.record());
  }

  private static <R> String value(Key<R> key, R record) {
    List<Object> values = key.values(record);
    return switch (key.type()) {
      case TEXT, ID, DATE, WORD, FLAG -> quoted(values.get(0));
      case TEXTS, IDS -> list(values.stream().map(WrittenDossier::quoted).toList());
      case ANSWER ->
          values.size() == 1
              ? quoted(values.get(0))
              : list(values.stream().map(WrittenDossier::quoted).toList());
      case CITATION, CITATIONS ->
          list(key.entries(record).stream().map(WrittenDossier::citation).toList());
      case RECORD -> mapping(key.entries(record).get(0));
      case RECORDS -> list(key.entries(record).stream().map(WrittenDossier::mapping).toList());
      case MAPPING ->
          values.get(0) instanceof String name ? quoted(name) : byFirstKey(key.entries(record));
    };
  }

  private static String list(List<String> items) {
    return "[" + String.join(",\n", items) + "]";
  }

  private static <R> String citation(Entry<R> entry) {
    List<String> parts = new ArrayList<>();
    entry.keys().keys().forEach(key -> key.values(entry.record()).forEach(v -> parts.add("" + v)));
    return quoted(String.join(", ", parts));
  }

  /** Each record by its first key: its second where there are two, else those that are left. */
  private static String byFirstKey(List<Entry<?>> entries) {
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    boolean nested = false;
    for (Entry<?> entry : entries) {
      nested |= entry.keys().keys().size() > 2;
      byFirst.computeIfAbsent(first(entry), f -> new ArrayList<>()).add(rest(entry));
    }
    List<String> lines = new ArrayList<>();
    boolean deep = nested;
    byFirst.forEach(
        (first, rest) -> {
          String behind = String.join(", ", rest);
          lines.add(quoted(first) + ": " + (deep ? "{" + behind + "}" : behind));
        });
    return "{" + String.join(",\n", lines) + "}";
  }

  private static <R> String first(Entry<R> entry) {
    return entry.keys().keys().get(0).values(entry.record()).get(0).toString();
  }

  private static <R> String rest(Entry<R> entry) {
    List<String> rest = new ArrayList<>();
    entry.keys().keys().stream()
        .skip(1)
        .filter(key -> !key.values(entry.record()).isEmpty())
        .forEach(key -> rest.add(value(key, entry.record())));
    return String.join(": ", rest);
  }

  private static String quoted(Object text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toString().toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
