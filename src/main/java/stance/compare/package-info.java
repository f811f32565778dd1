/**
 * What the stances of a dossier amount to: where each actor stands, and how two or more compare.
 * Pure functions of the dossier and the {@link stance.compare.Basis}.
 */
@org.jspecify.annotations.NullMarked
package stance.compare;
