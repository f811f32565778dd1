package stance.problem;

/**
 * Where the values of a dossier were written. It is asked only when there is a problem to show, so
 * that the values themselves need not carry their places.
 */
public interface Origins {

  /** The place to which {@code route} leads, or the nearest one above it that exists. */
  Place locate(Route route);

  /**
   * The route to the entry with this id: an actor's file, or an item of the questions, conditions
   * or sources. The id must be one that the dossier holds.
   */
  Route routeTo(String id);

  /**
   * The route to the innermost value at the beginning of {@code place}, which must be one of a file
   * of the dossier.
   */
  Route routeAt(Place place);
}
