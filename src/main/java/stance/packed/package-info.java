/**
 * A dossier in a form that is quick to read, because the program wrote it: what the files said when
 * they were last read. The only place that knows this form.
 */
@org.jspecify.annotations.NullMarked
package stance.packed;
