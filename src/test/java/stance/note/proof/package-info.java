/**
 * The rules of notes, each a property, tried on notes of the shipped dossier and of dossiers with
 * odd names; and every claim and count of a note taken back to what {@code stance compare -f json}
 * says.
 */
package stance.note.proof;
