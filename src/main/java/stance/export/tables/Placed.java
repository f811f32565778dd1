package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One of a list that belongs to something.
 *
 * @param of what it belongs to
 * @param position its place in the list, from 0
 * @param <P> what it belongs to
 * @param <V> what it is
 */
record Placed<P, V>(P of, int position, V value) {

  /** All that belong to each of these, in order. */
  static <P, V> List<Placed<P, V>> all(List<P> owners, Function<P, List<V>> belonging) {
    List<Placed<P, V>> all = new ArrayList<>();
    for (P owner : owners) {
      List<V> values = belonging.apply(owner);
      for (int i = 0; i < values.size(); i++) {
        all.add(new Placed<>(owner, i, values.get(i)));
      }
    }
    return all;
  }
}
