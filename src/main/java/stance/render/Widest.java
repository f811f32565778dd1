package stance.render;

import java.util.List;
import java.util.function.ToIntFunction;

/** How much the largest of several things takes. */
final class Widest {

  private Widest() {}

  /** The largest {@code size} of any of {@code all}; 0 if there are none. */
  static <T> int of(List<T> all, ToIntFunction<? super T> size) {
    int widest = 0;
    for (T each : all) {
      widest = Math.max(widest, size.applyAsInt(each));
    }
    return widest;
  }
}
