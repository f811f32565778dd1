package stance.dossier;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import stance.ForEachSeed;

/** A property that is tried on every seed of {@link GeneratedDossiers}, which is its parameter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ForEachSeed(GeneratedDossiers.SEEDS)
public @interface ForGeneratedDossiers {}
