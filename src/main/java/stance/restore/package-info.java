/** A dossier made again of the tables that it was exported to. */
@NullMarked
package stance.restore;

import org.jspecify.annotations.NullMarked;
