/** A dossier as tables for other programs, one row a thing, with what describes them. */
@NullMarked
package stance.export.tables;

import org.jspecify.annotations.NullMarked;
