package stance.yaml;

import java.util.List;
import java.util.Optional;
import stance.dossier.Id;
import stance.problem.Route;

/** Reads a list whose items each declare an id: the questions, the conditions, the sources. */
final class DeclarationReader {

  /** From the fields of an item to its value. */
  interface ItemReader<T> {

    /**
     * The value, if all that it needs could be read; {@code id} is nothing if it could not. {@code
     * route} leads to the item.
     */
    Optional<T> read(Fields fields, Optional<Id> id, Route route);
  }

  private DeclarationReader() {}

  /** Reads {@code items}, to which {@code route} leads, into {@code entries}. */
  static <T> void read(
      List<Node> items,
      Route route,
      MappingKeys shape,
      ItemReader<T> reader,
      Declarations<T> entries,
      FileProblems problems) {
    for (int i = 0; i < items.size(); i++) {
      Optional<Fields> fields = Fields.of(items.get(i), shape, problems);
      Optional<Id> id = fields.flatMap(f -> f.id("id"));
      Route toItem = route.to(i);
      Optional<T> value = fields.flatMap(f -> reader.read(f, id, toItem));
      if (id.isPresent()) {
        entries.add(id.get(), route.to(i), value);
      } else {
        entries.incomplete();
      }
    }
  }
}
