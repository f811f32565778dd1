/** Whether a note that was written earlier still holds. */
@org.jspecify.annotations.NullMarked
package stance.note.recheck;
