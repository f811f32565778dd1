package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import stance.Golden;

/** The dossier of the tunnel, which tests copy to change it. */
final class InventedDossier {

  private static final Path TUNNEL = Golden.RESOURCES.resolve("dossiers/tunnel");

  private InventedDossier() {}

  /** Copies it to a folder that is not there yet; returns that folder. */
  static Path copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(TUNNEL)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(TUNNEL.relativize(file).toString()));
      }
    }
    return folder;
  }
}
