/** The styles in which a note can be drafted, one a file. */
@org.jspecify.annotations.NullMarked
package stance.note.style;
