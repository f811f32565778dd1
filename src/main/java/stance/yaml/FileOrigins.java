package stance.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Id;
import stance.problem.Origins;
import stance.problem.Place;
import stance.problem.Route;

/**
 * Finds the position of an entry by parsing its file again, because a sound dossier keeps no
 * positions. The files that were asked for last stay in memory.
 */
final class FileOrigins implements Origins {

  /** Files; problems come sorted by file, so a few are enough, and large files stay few. */
  private static final int KEPT = 8;

  private final DossierFolder folder;
  private final Map<Id, Route> routes;
  private final Map<String, ParsedFile> files =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedFile> eldest) {
          return size() > KEPT;
        }
      };

  /** The origins of the entries in {@code folder}; {@code routes} has the route to each id. */
  FileOrigins(DossierFolder folder, Map<Id, Route> routes) {
    this.folder = folder;
    this.routes = routes;
  }

  @Override
  public synchronized Place locate(Route route) {
    ParsedFile file = files.get(route.file());
    if (file == null) {
      file = ParsedFile.of(folder, route.file());
      files.put(route.file(), file);
    }
    if (file.root().isEmpty()) {
      return Place.of(route.file());
    }
    Node node = file.root().get();
    for (Route.Step step : route.steps()) {
      Optional<Node> next = below(node, step);
      if (next.isEmpty()) {
        break;
      }
      node = next.get();
    }
    return file.source().place(node.span());
  }

  private static Optional<Node> below(Node node, Route.Step step) {
    if (step instanceof Route.Step.Key key && node instanceof Node.Mapping mapping) {
      return Optional.ofNullable(mapping.entries().get(key.name())).map(Node.Entry::value);
    }
    if (step instanceof Route.Step.Index index
        && node instanceof Node.Sequence list
        && index.index() < list.items().size()) {
      return Optional.of(list.items().get(index.index()));
    }
    return Optional.empty();
  }

  @Override
  public Route routeTo(String id) {
    return Referable.asId(id)
        .map(routes::get)
        .orElseThrow(() -> new IllegalArgumentException("not in the dossier: " + id));
  }
}
