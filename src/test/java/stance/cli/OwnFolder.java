package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import stance.dossier.Dossier;
import stance.yaml.DossierReader;

/** Where somebody keeps a dossier of his own, in a folder {@code d} that commands take unasked. */
abstract class OwnFolder {

  @TempDir Path folder;

  Session.Outcome run(String... arguments) {
    return Session.in(folder).with(Map.of("STANCE_DOSSIER", "d")).run(List.of(arguments));
  }

  Path file(String name) {
    return folder.resolve("d").resolve(name);
  }

  Dossier dossier() {
    return DossierReader.read(folder.resolve("d")).value().orElseThrow();
  }

  /** Writes the dossier that {@code stance init} begins. */
  void begin() throws IOException {
    Files.createDirectories(file("actors"));
    for (Map.Entry<String, byte[]> file : Skeleton.files().entrySet()) {
      Files.write(file(file.getKey()), file.getValue());
    }
  }
}
