/** How far two people who coded the same statements agree. */
@org.jspecify.annotations.NullMarked
package stance.compare.coding;
