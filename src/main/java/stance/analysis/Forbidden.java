package stance.analysis;

import stance.dossier.Id;

/**
 * A term that stands in the way.
 *
 * @param by who rules it out
 * @param question by its answer to which question
 */
public record Forbidden(Id condition, Id by, Id question) {}
