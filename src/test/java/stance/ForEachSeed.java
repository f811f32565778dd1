package stance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A property: one test that runs its method with the seeds from 1 to {@code value}, as many of them
 * as the {@link Effort} asks for, and stops at the first that fails, which the failure names.
 * {@code -Dseed=17} runs it with that one alone.
 *
 * <p>The seeds share one instance of the class and what is set up before each test.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(SeedLoop.class)
public @interface ForEachSeed {

  /** How many seeds there are. */
  int value();
}
