package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stance.dossier.Dossier;
import stance.export.DossierSchema;
import stance.render.Json;

/** The folder within a dossier where editors find the schemas of its files. */
final class SchemaFolder {

  static final String NAME = "schema";

  private SchemaFolder() {}

  /** The name of a schema within the dossier. */
  static String name(DossierSchema.File file) {
    return NAME + "/" + file.word() + ".json";
  }

  /** The first line of a file by which editors find its schema, from folders below the dossier. */
  static String modeline(DossierSchema.File file, String toDossier) {
    return "# yaml-language-server: $schema=" + toDossier + name(file);
  }

  /** Whether a dossier keeps them. */
  static boolean isIn(Path folder) {
    return Files.isDirectory(folder.resolve(NAME));
  }

  /** Writes the schemas of a dossier into its folder; gives their names within it. */
  static List<String> write(Path folder, Dossier dossier) {
    List<String> written = new ArrayList<>();
    for (DossierSchema.File file : DossierSchema.File.values()) {
      String name = name(file);
      try {
        Files.createDirectories(folder.resolve(NAME));
        new FileReplacement(folder.resolve(name).toAbsolutePath())
            .with(Json.of(DossierSchema.of(dossier, file)).getBytes(StandardCharsets.UTF_8));
      } catch (IOException failure) {
        throw new OutputFailure("'" + name + "': " + OutputFailure.reason(failure));
      }
      written.add(name);
    }
    return written;
  }

  /** Writes them anew where they are kept, so that they know what was added. */
  static void refresh(Path folder, Dossier dossier) {
    if (isIn(folder)) {
      write(folder, dossier);
    }
  }
}
