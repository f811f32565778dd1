/**
 * Notes that leave the building: what actors stand for as numbered sentences, each with its source.
 * A note is a value; every word of it comes from one {@link stance.note.words.NoteLanguage}.
 */
@org.jspecify.annotations.NullMarked
package stance.note;
