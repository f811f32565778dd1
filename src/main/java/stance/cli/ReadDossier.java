package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.startup.PackedDossier;
import stance.yaml.PathFolder;

/**
 * The outcome of reading a dossier for use.
 *
 * @param dossier the dossier; empty if it has an error
 * @param problems everything wrong with it
 */
record ReadDossier(Optional<Dossier> dossier, List<Problem> problems) {

  static ReadDossier of(Result<Dossier> result) {
    return new ReadDossier(result.value(), result.problems());
  }

  /** Reads the dossier in {@code folder}: the shipped one from its packed form, if that is good. */
  static ReadDossier in(Path folder, Console console) {
    if (folder.equals(console.surroundings().shipped())) {
      Optional<Dossier> packed = new PackedDossier(folder).read();
      if (packed.isPresent()) {
        return new ReadDossier(packed, List.of());
      }
    }
    return of(ReadingProgress.read(new PathFolder(folder), console).result());
  }
}
