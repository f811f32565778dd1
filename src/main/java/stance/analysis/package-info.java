/**
 * What follows from flags: who is close to whom, what it would take for two to agree, where a group
 * could meet, and how much a flag rests on. Pure functions of the dossier and the basis; no flag is
 * worked out here in a way of its own.
 */
@org.jspecify.annotations.NullMarked
package stance.analysis;
