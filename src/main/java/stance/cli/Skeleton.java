package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Dossier;
import stance.export.DossierSchema;
import stance.text.HiddenCharacters;
import stance.text.WhiteSpace;
import stance.yaml.NewRecord;

/** A small dossier that holds one of everything, with comments, to be replaced piece by piece. */
final class Skeleton {

  private static final List<String> FILES =
      List.of("dossier.yaml", "sources.yaml", "actors/labour.yaml", "actors/liberals.yaml");

  private Skeleton() {}

  /** Its files, by their names within the dossier. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(file, contents("/stance/skeleton/" + file));
    }
    return files;
  }

  /**
   * The files of one that holds nothing yet but its title.
   *
   * @throws UsageError if that can be no title
   */
  static Map<String, byte[]> empty(String title) {
    String folded = WhiteSpace.folded(title);
    if (folded.isEmpty() || !HiddenCharacters.inLine(folded).equals(folded)) {
      throw new UsageError("--title is a text that can be read", "name the matter in a few words");
    }
    NewRecord record = new NewRecord(Dossier.keys(), Map.of("title", List.of(folded)));
    String main =
        SchemaFolder.modeline(DossierSchema.File.DOSSIER, "")
            + "\n"
            + "# What is compared. Every key, with its meaning: stance help dossier-format.\n"
            + "format: 1\n"
            + new String(record.file(), StandardCharsets.UTF_8)
            + "questions:\n";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("dossier.yaml", main.getBytes(StandardCharsets.UTF_8));
    String sources = SchemaFolder.modeline(DossierSchema.File.SOURCES, "") + "\n[]\n";
    files.put("sources.yaml", sources.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] contents(String name) {
    try (InputStream file = Skeleton.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return file.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
