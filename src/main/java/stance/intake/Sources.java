package stance.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Id;
import stance.dossier.Source;

/** The sources that rows name, each once. */
final class Sources {

  private final MadeIds ids;
  private final Map<Id, Source> all = new LinkedHashMap<>();

  Sources(Map<String, Id> known, Set<Id> taken) {
    this.ids = new MadeIds("source", known, taken);
  }

  /** The id of the source of which this is said; empty texts say nothing. */
  Id of(RowReader.Publication publication) {
    String title = publication.title();
    String url = publication.url();
    List<String> parts = new ArrayList<>();
    parts.add(publication.publisher());
    publication.day().ifPresent(date -> parts.add(date.toString()));
    parts.add(title.isEmpty() ? url : title);
    if (!title.isEmpty() && !url.isEmpty()) {
      parts.add(url);
    }
    Id id = ids.of(String.join(" ", parts).strip());
    all.computeIfAbsent(
        id,
        first ->
            new Source(
                id,
                given(title),
                Optional.empty(),
                publication.publisher(),
                publication.day(),
                given(url),
                publication.language(),
                Optional.empty(),
                Optional.empty()));
    return id;
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  List<Source> all() {
    return List.copyOf(all.values());
  }

  Map<String, Id> ids() {
    return ids.all();
  }
}
