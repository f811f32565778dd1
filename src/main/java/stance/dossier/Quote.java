package stance.dossier;

/**
 * A short phrase from a source, verbatim; {@code [...]} joins parts.
 *
 * @param translated whether it is a translation of what was said
 */
public record Quote(String text, boolean translated) {}
