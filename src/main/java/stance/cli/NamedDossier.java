package stance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.problem.Origins;
import stance.problem.Place;
import stance.yaml.DossierFolder;
import stance.yaml.PathFolder;

/**
 * A dossier that is an argument of a command: in a folder, or as git holds one.
 *
 * @param folder its files
 */
record NamedDossier(DossierFolder folder, Dossier dossier, Origins origins) {

  private static final String HELP =
      "name a folder that holds dossier.yaml, or one of git: HEAD:positions (HEAD: is its"
          + " root)";

  /** The argument that names one. */
  static PositionalParamSpec parameter(String label, int index) {
    return CommonOptions.argument(label, Operand.FOLDER, index)
        .description("A folder; or REV:FOLDER, the folder as a revision of git holds it.")
        .build();
  }

  /** The dossier; nothing if it does not load, after its errors have been shown. */
  static Optional<NamedDossier> load(String label, String named, Console console) {
    boolean revision = GitRevision.isWritten(named) && !isFolder(named, console);
    DossierFolder folder =
        revision
            ? GitRevision.of(named).dossier(console.surroundings().folder())
            : new PathFolder(DossierOptions.existing(named, label, console.surroundings(), HELP));
    String base = named.endsWith("/") ? named : named + "/";
    var read = ReadingProgress.read(folder, console).result();
    return DossierOptions.loaded(ReadDossier.of(read), base, console)
        .map(dossier -> new NamedDossier(folder, dossier, read.origins()));
  }

  private static boolean isFolder(String named, Console console) {
    try {
      Path folder = console.surroundings().folder().resolve(named);
      return Files.isDirectory(folder);
    } catch (InvalidPathException none) {
      return false;
    }
  }

  /** Where one of its records stands. */
  Place place(ActorRecord record) {
    return origins.locate(
        origins.routeTo(record.actor().text()).to("stances").to(record.position()));
  }
}
