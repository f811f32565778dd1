package stance.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Draws from a seed, the same for the same seed. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** True with this probability. */
  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from {@code least} to {@code most}. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** The value, with this probability. */
  <T> Optional<T> maybe(double probability, Supplier<T> value) {
    return of(probability) ? Optional.of(value.get()) : Optional.empty();
  }

  /** One of the values, each as likely. */
  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Those of the values that are drawn, each with this probability; in their order. */
  <T> List<T> some(double probability, List<T> values) {
    return values.stream().filter(value -> of(probability)).toList();
  }

  /** The values in any order. */
  <T> List<T> shuffled(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  /** Between none and {@code most} values, made from the numbers from 1 on. */
  <T> List<T> upTo(int most, IntFunction<T> value) {
    return numbered(between(0, most), value);
  }

  /** So many values, made from the numbers from 1 on. */
  static <T> List<T> numbered(int size, IntFunction<T> value) {
    return IntStream.rangeClosed(1, size).mapToObj(value).toList();
  }
}
