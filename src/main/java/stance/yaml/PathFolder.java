package stance.yaml;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A dossier in a folder of a file system. Follows links, but not in circles. Lists and reads files
 * with {@link File} first, which just after the start takes a fifth of the time of {@link Files};
 * if that fails, {@link Files} finds out why.
 */
public final class PathFolder implements DossierFolder {

  private final Path folder;

  /** The listed files that cannot be opened by their name, because it was not decoded exactly. */
  private Map<String, Path> unnameable = Map.of();

  /** The dossier in {@code folder}; nothing is read yet. */
  public PathFolder(Path folder) {
    // To a File, the empty path is not the current folder: it lists nothing, and its files are
    // those of the root.
    this.folder = folder.toString().isEmpty() ? folder.resolve(".") : folder;
  }

  @Override
  public Contents contents() {
    Listing listing = new Listing();
    listing.list(folder, "");
    unnameable = listing.unnameable;
    return new Contents(listing.files, listing.unreadable);
  }

  @Override
  public byte[] read(String file, int atMost) throws IOException {
    Path path = unnameable.get(file);
    try {
      if (path == null) {
        try (InputStream in = new FileInputStream(new File(folder.toFile(), file))) {
          return in.readNBytes(atMost);
        } catch (FileNotFoundException unexplained) {
          path = folder.resolve(file);
        }
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(atMost);
      }
    } catch (InvalidPathException unnameable) {
      throw new IOException(unnameable);
    }
  }

  private static final class Listing {

    private final List<String> files = new ArrayList<>();
    private final Map<String, Path> unnameable = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> above = new HashSet<>();

    /** Lists a folder; {@code prefix} is its name with a slash after it. */
    void list(Path path, String prefix) {
      try {
        String real = path.toFile().getCanonicalPath();
        if (!above.add(real)) {
          add(prefix, "the folder is a link to one that it stands in", "delete the link");
          return;
        }
        try {
          for (FolderChild child : FolderChild.of(path)) {
            listChild(path, child, prefix);
          }
        } finally {
          above.remove(real);
        }
      } catch (IOException failed) {
        if (path.toFile().isDirectory()) {
          add(prefix, "the folder may not be read", "give yourself the right to read it");
        } else {
          add(prefix, "the folder cannot be read", "check that it exists and is a folder");
        }
      }
    }

    private void listChild(Path path, FolderChild child, String prefix) {
      String name = prefix + child.name();
      if (child.name().startsWith(".")) {
        return;
      }
      switch (child.kind()) {
        case FOLDER -> {
          if (name.endsWith(".yaml")) {
            add(name, "this is a folder, not a file", "rename the folder");
          } else if (name.startsWith(FolderInventory.ACTORS)
              || (name + "/").equals(FolderInventory.ACTORS)) {
            list(child.path().orElse(path.resolve(child.name())), name + "/");
          }
        }
        case DEVICE -> {
          if (FolderInventory.isPart(name)) {
            add(name, "this is not an ordinary file", "write a file of text in its place");
          }
        }
        case FILE -> {
          files.add(name);
          child.path().ifPresent(leads -> unnameable.put(name, leads));
        }
      }
    }

    private void add(String name, String why, String help) {
      String shown = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
      unreadable.add(new Unreadable(shown.isEmpty() ? "." : shown, why, help));
    }
  }
}
