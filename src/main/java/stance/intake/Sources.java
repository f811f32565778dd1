package stance.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;

/** The sources that rows name, each once. */
final class Sources {

  private final MadeIds ids;
  private final Map<Id, Source> all = new LinkedHashMap<>();

  Sources(Map<String, Id> known) {
    this.ids = new MadeIds("source", known);
  }

  /** The id of the source of which this is said; empty texts say nothing. */
  Id of(
      String publisher,
      String title,
      Optional<PartialDate> published,
      String url,
      String language) {
    List<String> parts = new ArrayList<>();
    parts.add(publisher);
    published.ifPresent(date -> parts.add(date.toString()));
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
                publisher,
                published,
                given(url),
                language,
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
