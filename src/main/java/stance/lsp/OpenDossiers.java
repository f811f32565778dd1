package stance.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The dossiers of which an editor has files open, by their folders. */
final class OpenDossiers {

  private final Map<Path, OpenDossier> open = new HashMap<>();

  OpenDossier of(FileInDossier file) {
    return open.computeIfAbsent(file.dossier(), OpenDossier::new);
  }
}
