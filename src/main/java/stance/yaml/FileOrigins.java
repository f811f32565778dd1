package stance.yaml;

import java.util.Map;
import java.util.Optional;
import stance.dossier.Id;
import stance.problem.Origins;
import stance.problem.Place;
import stance.problem.Route;
import stance.problem.Span;

/** Finds the positions of entries in their files, because a sound dossier keeps none. */
final class FileOrigins implements Origins {

  private final ParsedFiles files;
  private final Map<Id, Route> routes;

  /** The origins of the entries in {@code files}; {@code routes} has the route to each id. */
  FileOrigins(ParsedFiles files, Map<Id, Route> routes) {
    this.files = files;
    this.routes = routes;
  }

  @Override
  public Place locate(Route route) {
    ParsedFile file = files.get(route.file());
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

  @Override
  public Route routeAt(Place place) {
    Route route = Route.of(place.file());
    Optional<Node> node = files.get(place.file()).root();
    if (place.excerpt().isEmpty()) {
      return route;
    }
    Span at = place.excerpt().get().span();
    while (node.isPresent()) {
      Optional<Map.Entry<Route, Node>> next = within(node.get(), route, at);
      route = next.map(Map.Entry::getKey).orElse(route);
      node = next.map(Map.Entry::getValue);
    }
    return route;
  }

  private static Optional<Map.Entry<Route, Node>> within(Node node, Route route, Span at) {
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node.Entry> each : mapping.entries().entrySet()) {
        Node value = each.getValue().value();
        if (holds(each.getValue().key(), at) || holds(value.span(), at)) {
          return Optional.of(Map.entry(route.to(each.getKey()), value));
        }
      }
    }
    if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        if (holds(list.items().get(i).span(), at)) {
          return Optional.of(Map.entry(route.to(i), list.items().get(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a span holds the beginning of another. */
  private static boolean holds(Span outer, Span inner) {
    boolean begun =
        outer.startLine() < inner.startLine()
            || outer.startLine() == inner.startLine() && outer.startColumn() <= inner.startColumn();
    boolean open =
        outer.endLine() > inner.startLine()
            || outer.endLine() == inner.startLine() && outer.endColumn() > inner.startColumn();
    return begun && open;
  }
}
