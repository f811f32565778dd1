package stance.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a value in a dossier: a file, then keys of mappings and indexes of lists. Rules cite
 * routes; {@link Origins} finds the place they lead to.
 */
public record Route(String file, List<Step> steps) {

  /** One step down. */
  public sealed interface Step {

    /** To the value of a key. */
    record Key(String name) implements Step {}

    /** To an item of a list, from 0. */
    record Index(int index) implements Step {}
  }

  public Route {
    steps = List.copyOf(steps);
  }

  /** The route to a file's outermost value. */
  public static Route of(String file) {
    return new Route(file, List.of());
  }

  /** This route, and on to the value of {@code key}. */
  public Route to(String key) {
    return then(new Step.Key(key));
  }

  /** This route, and on to the item at {@code index}. */
  public Route to(int index) {
    return then(new Step.Index(index));
  }

  private Route then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Route(file, longer);
  }
}
