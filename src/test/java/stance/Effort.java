package stance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.LongStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How much of what could be tried a run of the tests tries: as a rule a few of the many cases of
 * each property, spread over all of them, so that an edit is answered within minutes. With {@code
 * -Dthorough} all, as before anything is handed on; with {@code -Dseeds=5} no more than so many
 * seeds.
 */
public final class Effort {

  private static final boolean THOROUGH = Boolean.getBoolean("thorough");
  private static final int SEEDS = Integer.getInteger("seeds", THOROUGH ? Integer.MAX_VALUE : 20);

  private Effort() {}

  /** What costs seconds and seldom fails: only with {@code -Dthorough}. */
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @EnabledIfSystemProperty(
      named = "thorough",
      matches = "true",
      disabledReason = "tried with -Dthorough")
  public @interface Thorough {}

  /** Those of the seeds from 1 to {@code all} that are tried. */
  public static LongStream seeds(int all) {
    if (SEEDS >= all) {
      return LongStream.rangeClosed(1, all);
    }
    long step = step(all / SEEDS);
    return LongStream.iterate(1, seed -> seed + step).takeWhile(seed -> seed <= all).limit(SEEDS);
  }

  /**
   * So far apart that they end in every digit: by its last a generated dossier is large or small.
   */
  private static long step(long atLeast) {
    return LongStream.iterate(atLeast, step -> step + 1)
        .filter(step -> step % 2 != 0 && step % 5 != 0)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Of what is not made of seeds, every how many-th is tried: each, or as a rule one in so many.
   */
  public static int oneIn(int many) {
    return THOROUGH ? 1 : many;
  }
}
