package stance;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/**
 * What was made of a seed, kept for the next property that is tried on it as long as there is
 * memory for it.
 *
 * @param <T> what is made
 */
public final class KeptForSeeds<T> {

  private final Map<Long, SoftReference<T>> kept = new ConcurrentHashMap<>();
  private final LongFunction<T> making;

  public KeptForSeeds(LongFunction<T> making) {
    this.making = making;
  }

  /** What is made of {@code seed}. */
  public T of(long seed) {
    SoftReference<T> known = kept.get(seed);
    T value = known == null ? null : known.get();
    if (value != null) {
      return value;
    }
    T made = making.apply(seed);
    kept.put(seed, new SoftReference<>(made));
    return made;
  }
}
