package stance.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A dossier in a folder of a file system. Links are followed, but not in circles. */
final class PathFolder implements DossierFolder {

  private final Path folder;

  /**
   * The files as they were listed: where the system's character set lacks a letter of a name, the
   * name does not lead back to the file.
   */
  private volatile Map<String, Path> listed = Map.of();

  PathFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Contents contents() {
    Listing listing = new Listing();
    listing.list(folder, "");
    listed = listing.files;
    return new Contents(List.copyOf(listing.files.keySet()), listing.unreadable);
  }

  @Override
  public byte[] read(String file, int atMost) throws IOException {
    Path path = listed.get(file);
    try (InputStream in = Files.newInputStream(path == null ? folder.resolve(file) : path)) {
      return in.readNBytes(atMost);
    } catch (InvalidPathException unnameable) {
      throw new IOException(unnameable);
    }
  }

  private static final class Listing {

    private final Map<String, Path> files = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    /** Lists a folder; {@code prefix} is its name with a slash after it. */
    void list(Path path, String prefix) {
      try {
        Path real = path.toRealPath();
        if (!above.add(real)) {
          add(prefix, "the folder is a link to one that it stands in", "delete the link");
          return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
          for (Path child : children) {
            listChild(child, prefix);
          }
        } finally {
          above.remove(real);
        }
      } catch (AccessDeniedException denied) {
        add(prefix, "the folder may not be read", "give yourself the right to read it");
      } catch (IOException | DirectoryIteratorException failed) {
        add(prefix, "the folder cannot be read", "check that it exists and is a folder");
      }
    }

    private void listChild(Path child, String prefix) {
      String name = prefix + child.getFileName();
      boolean hidden = name.startsWith(".", prefix.length());
      if (hidden) {
        return;
      }
      // One look at each, as there may be thousands.
      Optional<BasicFileAttributes> is = attributes(child);
      if (is.filter(BasicFileAttributes::isDirectory).isPresent()) {
        if (name.endsWith(".yaml")) {
          add(name, "this is a folder, not a file", "rename the folder");
        } else if (name.startsWith(DossierFiles.ACTORS)
            || (name + "/").equals(DossierFiles.ACTORS)) {
          list(child, name + "/");
        }
      } else if (is.filter(a -> !a.isRegularFile()).isPresent()) {
        if (DossierFiles.isPart(name)) {
          add(name, "this is not an ordinary file", "write a file of text in its place");
        }
      } else {
        files.put(name, child);
      }
    }

    /** What a name leads to; nothing where it leads nowhere, which shows when it is read. */
    private static Optional<BasicFileAttributes> attributes(Path child) {
      try {
        return Optional.of(Files.readAttributes(child, BasicFileAttributes.class));
      } catch (IOException nowhere) {
        return Optional.empty();
      }
    }

    private void add(String name, String why, String help) {
      String shown = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
      unreadable.add(new Unreadable(shown.isEmpty() ? "." : shown, why, help));
    }
  }
}
