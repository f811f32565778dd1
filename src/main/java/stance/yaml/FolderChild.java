package stance.yaml;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a folder under one name.
 *
 * @param path the path to it if its name does not lead there, because the system's character set
 *     lacks a letter of it
 */
record FolderChild(String name, Kind kind, Optional<Path> path) {

  /** In place of a letter that a character set lacks. */
  private static final char REPLACEMENT = '\uFFFD';

  enum Kind {
    /** A file; or a link that leads nowhere, which shows when it is read. */
    FILE,
    FOLDER,
    /** Neither of the two: a pipe, say. */
    DEVICE
  }

  /** All that stands in {@code folder}, in any order. */
  static List<FolderChild> of(Path folder) throws IOException {
    File plain = folder.toFile();
    String[] names = plain.list();
    if (names == null) {
      throw new IOException("not listed");
    }
    List<FolderChild> children = new ArrayList<>(names.length);
    for (String name : names) {
      File file = new File(plain, name);
      // One look at most of them, as there may be thousands.
      boolean isFile = file.isFile();
      if (!isFile && !file.isDirectory() || name.indexOf(REPLACEMENT) >= 0) {
        return withCare(folder);
      }
      children.add(new FolderChild(name, isFile ? Kind.FILE : Kind.FOLDER, Optional.empty()));
    }
    return children;
  }

  /** The same, and right for links that lead nowhere, devices, and names in other letters too. */
  private static List<FolderChild> withCare(Path folder) throws IOException {
    List<FolderChild> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = path.getFileName().toString();
        boolean isNameable = name.indexOf(REPLACEMENT) < 0;
        children.add(
            new FolderChild(name, kind(path), isNameable ? Optional.empty() : Optional.of(path)));
      }
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    return children;
  }

  private static Kind kind(Path path) {
    try {
      BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
      return is.isDirectory() ? Kind.FOLDER : is.isRegularFile() ? Kind.FILE : Kind.DEVICE;
    } catch (IOException nowhere) {
      return Kind.FILE;
    }
  }
}
