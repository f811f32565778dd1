/**
 * What a screen, a note or a data file says: documents of blocks, tables with cells, trees of data.
 * Every sentence of the program that speaks of stances is made here; no colour and no width is.
 */
@org.jspecify.annotations.NullMarked
package stance.report;
