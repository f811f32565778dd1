/** The sentences of a note in English: one file a part of it, and the grammar that they share. */
@org.jspecify.annotations.NullMarked
package stance.note.words.english;
