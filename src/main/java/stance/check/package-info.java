/**
 * What a dossier that loads is warned of, and what is worth knowing about it: one class a rule. And
 * the proof of its quotations against the texts of their sources.
 */
@org.jspecify.annotations.NullMarked
package stance.check;
