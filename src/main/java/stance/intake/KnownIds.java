package stance.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Id;

/** The ids that names have, by the names as the table writes them. */
public record KnownIds(Map<String, Id> actors, Map<String, Id> questions, Map<String, Id> sources) {

  private static final List<String> HEADER = List.of("kind", "id", "name");

  /** None yet. */
  public static final KnownIds NONE = new KnownIds(Map.of(), Map.of(), Map.of());

  public KnownIds {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /** All of them. */
  Set<Id> all() {
    Set<Id> all = new HashSet<>(actors.values());
    all.addAll(questions.values());
    all.addAll(sources.values());
    return all;
  }

  /** As a table: what sort of thing it is, its id, its name. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    actors.forEach((name, id) -> rows.add(List.of("actor", id.text(), name)));
    questions.forEach((name, id) -> rows.add(List.of("question", id.text(), name)));
    sources.forEach((name, id) -> rows.add(List.of("source", id.text(), name)));
    return rows;
  }

  /** The headings of {@link #rows}. */
  public static List<String> header() {
    return HEADER;
  }

  /** The ids in such a table; nothing if it is none. */
  public static Optional<KnownIds> of(CsvTable table) {
    if (!table.header().equals(HEADER) || !table.faults().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Map<String, Id>> all = new LinkedHashMap<>();
    for (CsvTable.Row row : table.rows()) {
      if (!Id.isValid(row.cells().get(1))) {
        return Optional.empty();
      }
      all.computeIfAbsent(row.cells().get(0), kind -> new LinkedHashMap<>())
          .put(row.cells().get(2), new Id(row.cells().get(1)));
    }
    return Optional.of(
        new KnownIds(
            all.getOrDefault("actor", Map.of()),
            all.getOrDefault("question", Map.of()),
            all.getOrDefault("source", Map.of())));
  }
}
