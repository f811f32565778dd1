/**
 * What is read: documents of blocks, tables with cells, trees of data, flat tables. No colour and
 * no width is in them; a format of {@link stance.render} makes text of them.
 */
@org.jspecify.annotations.NullMarked
package stance.document;
