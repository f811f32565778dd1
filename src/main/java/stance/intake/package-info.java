/** Other people's tables, as a dossier. */
@NullMarked
package stance.intake;

import org.jspecify.annotations.NullMarked;
