/**
 * What {@code stance warm} makes so that the program starts quickly: the shipped dossier in a form
 * that is quick to read, and an archive of the program's classes. Without either all is the same,
 * but slower.
 */
@org.jspecify.annotations.NullMarked
package stance.startup;
