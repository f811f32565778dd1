/**
 * The English of findings: answers, conditions, flags, reasons, states. What speaks of stances on a
 * screen, in a note or in a data file takes its words from here.
 */
@org.jspecify.annotations.NullMarked
package stance.words;
