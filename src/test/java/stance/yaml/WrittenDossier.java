package stance.yaml;

import stance.dossier.Dossier;
import stance.problem.Result;

/** A dossier that was written to files and read again. */
public final class WrittenDossier {

  private WrittenDossier() {}

  /** What reading the files of {@code dossier} gives. */
  public static Result<Dossier> readAgain(Dossier dossier) {
    return DossierReader.read(new MemoryFolder(DossierFiles.of(dossier)));
  }
}
