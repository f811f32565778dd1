/**
 * A dossier in an editor, by the Language Server Protocol: what is wrong as one types, what could
 * stand at the cursor, what an id means and where it is defined. It lies in a jar of its own, which
 * only {@code stance lsp} loads.
 */
@NullMarked
package stance.lsp;

import org.jspecify.annotations.NullMarked;
