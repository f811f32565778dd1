package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.startup.PackedDossier;
import stance.yaml.DossierFolder;

/**
 * What came of reading a dossier to use it: the dossier, where there is no error in it, and all
 * that is wrong.
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
    return of(ReadingProgress.read(DossierFolder.at(folder), console).result());
  }
}
