package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.problem.Route;

/**
 * What one file mentions of what other files declare. It is kept, with where it stands, until all
 * are read.
 */
final class LaterReferences {

  private final List<Reference> references = new ArrayList<>();

  /** All that was mentioned. */
  List<Reference> all() {
    return references;
  }

  void add(Id id, Route route, Reference.To to) {
    references.add(new Reference(id, route, to));
  }

  /**
   * The ids in the list under {@code key} of a mapping to which {@code route} leads, without those
   * that stand there twice.
   */
  List<Id> ids(Fields fields, String key, Route route, Reference.To to) {
    List<Id> ids = new ArrayList<>();
    List<Node> items = fields.items(key, "sajjan");
    for (int i = 0; i < items.size(); i++) {
      Optional<Node.Scalar> text =
          Values.text(items.get(i), () -> "an item of '" + key + "'", fields.problems());
      Optional<Id> id = text.flatMap(t -> Values.id(t, fields.problems()));
      if (id.isEmpty()) {
        continue;
      }
      if (ids.contains(id.get())) {
        Values.reportRepeated(text.get().span(), id.get().text(), key, fields.problems());
      } else {
        ids.add(id.get());
        add(id.get(), route.to(key).to(i), to);
      }
    }
    return ids;
  }

  /** The citations in the list under {@code key} of a mapping to which {@code route} leads. */
  List<Citation> citations(Fields fields, String key, Route route) {
    Route list = route.to(key);
    return CitationReader.list(fields, key, new LaterSources(item -> list.to(item)));
  }

  /** The one citation under {@code key} of a mapping to which {@code route} leads. */
  Optional<Citation> citation(Fields fields, String key, Route route) {
    Route one = route.to(key);
    return CitationReader.one(fields, key, new LaterSources(item -> one));
  }

  private interface RouteOfItem {
    Route of(int item);
  }

  /** Sources that have not been read yet. */
  private final class LaterSources implements CitationReader.Sources {
    private final RouteOfItem route;

    LaterSources(RouteOfItem route) {
      this.route = route;
    }

    @Override
    public boolean maybe(String text) {
      return !Character.isDigit(text.charAt(0)) || text.indexOf('-') >= 0;
    }

    @Override
    public Optional<Id> source(Node.Scalar name, int item, FileProblems problems) {
      Id id = new Id(name.text());
      add(id, route.of(item), Reference.To.SOURCE);
      return Optional.of(id);
    }
  }
}
