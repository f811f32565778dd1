/** What can be wrong with a dossier, and where: values that readers and rules make. */
@org.jspecify.annotations.NullMarked
package stance.problem;
