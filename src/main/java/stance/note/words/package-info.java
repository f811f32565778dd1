/** The sentences of a note in a language, and the values that they are made of. */
@org.jspecify.annotations.NullMarked
package stance.note.words;
