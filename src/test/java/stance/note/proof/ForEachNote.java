package stance.note.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import stance.ForEachSeed;

/** A property that is tried on every one of {@link Samples}, whose seed is its parameter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ForEachSeed(Samples.SEEDS)
@interface ForEachNote {}
