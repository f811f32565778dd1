package stance.problem;

/**
 * Where the values of a dossier were written. It is asked only when there is a problem to show, so
 * that the values themselves need not carry their places.
 */
@FunctionalInterface
public interface Origins {

  /** The place to which {@code route} leads, or the nearest one above it that exists. */
  Place locate(Route route);
}
