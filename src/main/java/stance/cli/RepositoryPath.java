package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a folder lies in its repository: what reads the problems of a check starts there. */
final class RepositoryPath {

  /** The folder from which GitHub takes the names of files. */
  private static final String WORKSPACE = "GITHUB_WORKSPACE";

  private RepositoryPath() {}

  /**
   * What leads to a file of {@code folder} from the root: the workspace of GitHub, or the folder
   * above that holds {@code .git}. If there is neither, from the current folder.
   */
  static String to(Path folder, Console console) {
    try {
      Path real = folder.toRealPath();
      Optional<Path> root = root(real, console.surroundings());
      if (root.isPresent()) {
        String path = root.get().relativize(real).toString().replace('\\', '/');
        return path.isEmpty() ? path : path + "/";
      }
    } catch (IOException | InvalidPathException none) {
      // Then the current folder is as good a start as any.
    }
    return DossierOptions.prefix(folder, console);
  }

  private static Optional<Path> root(Path folder, World surroundings) throws IOException {
    String workspace = surroundings.variables().getOrDefault(WORKSPACE, "");
    Path named = surroundings.folder().resolve(workspace);
    if (!workspace.isEmpty() && Files.isDirectory(named)) {
      Path root = named.toRealPath();
      if (folder.startsWith(root)) {
        return Optional.of(root);
      }
    }
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
