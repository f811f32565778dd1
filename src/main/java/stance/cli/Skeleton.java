package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
