package stance.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Dossiers in zip archives. */
public final class ZipFolder {

  /** As much as a file may have, and one byte for the reader to see that it has more. */
  private static final int LARGEST = 64 * 1024 * 1024 + 1;

  /** So that an archive that unpacks to far more than it is ends before the memory does. */
  private static final int LARGEST_IN_ALL = 4 * LARGEST;

  private ZipFolder() {}

  /**
   * The dossier in an archive, whose files have the names that they have in the dossier. The stream
   * is read to the end of the last file, and stays open.
   *
   * @throws IOException where it is no readable archive, or holds over 256 MiB
   */
  public static DossierFolder read(InputStream archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    long total = 0;
    ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && isListed(entry.getName())) {
        byte[] bytes = zip.readNBytes(LARGEST);
        total += bytes.length;
        if (total > LARGEST_IN_ALL) {
          throw new IOException("the archive is too large");
        }
        files.put(entry.getName(), bytes);
      }
    }
    return new MemoryFolder(files);
  }

  /** Whether a folder on a disk would list it: hidden files and other folders are passed over. */
  private static boolean isListed(String file) {
    boolean hidden = file.startsWith(".") || file.contains("/.");
    return !hidden && (file.indexOf('/') < 0 || file.startsWith(FolderInventory.ACTORS));
  }
}
