package stance.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that an editor names, as one of a dossier.
 *
 * @param dossier the dossier's folder: the nearest above the file that holds a dossier.yaml
 * @param name the file's name within it, with {@code /} between its parts
 */
record FileInDossier(Path dossier, String name) {

  /** The file with this address; nothing if it is not a file of a dossier. */
  static Optional<FileInDossier> of(String uri) {
    Path file;
    try {
      file = Path.of(URI.create(uri)).toAbsolutePath().normalize();
    } catch (IllegalArgumentException | FileSystemNotFoundException notOfThisDisk) {
      return Optional.empty();
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("dossier.yaml"))) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return Optional.of(new FileInDossier(folder, name));
      }
    }
    return Optional.empty();
  }
}
