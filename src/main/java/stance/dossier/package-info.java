/** The model: what a dossier holds, as immutable values. It knows nothing of files or screens. */
@org.jspecify.annotations.NullMarked
package stance.dossier;
