/** What changed from an edition of a note to the note as it would be now. */
@org.jspecify.annotations.NullMarked
package stance.note.edition;
