package stance.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.yaml.DossierFolder;

/** The files of a dossier as a commit holds them: those that a folder on a disk would list. */
record GitDossier(Map<String, byte[]> files, List<Unreadable> unreadable) implements DossierFolder {

  private static final String ACTORS = "actors";
  private static final String FILE = ".yaml";

  /** The dossier in a folder of a tree. */
  static GitDossier of(GitTree tree, String folder) throws IOException {
    Listing listing = new Listing(tree);
    listing.list(folder, "", List.of(folder));
    return new GitDossier(tree.contents(listing.paths), listing.unreadable);
  }

  @Override
  public Contents contents() {
    return new Contents(new ArrayList<>(files.keySet()), unreadable);
  }

  @Override
  public byte[] read(String file, int atMost) throws IOException {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new NoSuchFileException(file);
    }
    return Arrays.copyOf(bytes, Math.min(bytes.length, atMost));
  }

  private static final class Listing {

    private final GitTree tree;
    private final Map<String, String> paths = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Listing(GitTree tree) {
      this.tree = tree;
    }

    /**
     * Lists a folder.
     *
     * @param prefix its name in the dossier, with a slash after it; empty for the dossier itself
     * @param above it and the folders that it stands in, so that no link leads in a circle
     */
    void list(String folder, String prefix, List<String> above) throws IOException {
      for (String child : tree.names(folder)) {
        if (child.startsWith(".")) {
          continue;
        }
        String name = prefix + child;
        Optional<String> real = tree.real(folder.isEmpty() ? child : folder + "/" + child);
        if (real.isEmpty()) {
          add(name, "this is a link that leads nowhere in the revision");
        } else if (!tree.isFolder(real.get())) {
          paths.put(name, real.get());
        } else if (name.endsWith(FILE)) {
          unreadable.add(new Unreadable(name, "this is a folder, not a file", "rename the folder"));
        } else if (above.contains(real.get())) {
          add(name, "this is a link to a folder that it stands in");
        } else if (name.equals(ACTORS) || name.startsWith(ACTORS + "/")) {
          List<String> within = new ArrayList<>(above);
          within.add(real.get());
          list(real.get(), name + "/", within);
        }
      }
    }

    private void add(String name, String why) {
      if (name.endsWith(FILE) || name.equals(ACTORS) || name.startsWith(ACTORS + "/")) {
        unreadable.add(new Unreadable(name, why, "commit what it should lead to"));
      }
    }
  }
}
