package stance.yaml;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dossier in memory: the bytes of each file by its name. */
public record MemoryFolder(Map<String, byte[]> files) implements DossierFolder {

  public MemoryFolder {
    files = new TreeMap<>(files);
  }

  @Override
  public Contents contents() {
    return new Contents(new ArrayList<>(files.keySet()), List.of());
  }

  @Override
  public byte[] read(String file, int atMost) throws IOException {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new NoSuchFileException(file);
    }
    return Arrays.copyOf(bytes, Math.min(bytes.length, atMost));
  }
}
