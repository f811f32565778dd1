package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for files that the program writes: one that does not exist yet, or has nothing in it, so
 * that nothing is written over.
 *
 * @param name as the user wrote it
 */
record NewFolder(String name, Path path) {

  /**
   * The folder that an argument names.
   *
   * @param argument what the usage calls it
   * @throws UsageError if it has content, or can be none
   */
  static NewFolder of(String argument, String name, Console console) {
    try {
      Path folder = console.surroundings().folder().resolve(name);
      if (!name.isEmpty() && (!Files.exists(folder) || isEmpty(folder))) {
        return new NewFolder(withoutSlash(name), folder);
      }
    } catch (InvalidPathException none) {
      throw new UsageError(argument + " names no possible folder: '" + name + "'");
    } catch (IOException unreadable) {
      // Told like a folder that has something in it.
    }
    throw new UsageError(
        argument + " is not a new or an empty folder: '" + name + "'",
        "name one that does not exist, so that nothing is written over");
  }

  private static String withoutSlash(String name) {
    return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.count() == 0;
    }
  }

  /** Writes files into it, by their names within it. */
  void write(Map<String, byte[]> files) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = path.resolve(file.getKey());
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(path));
        Files.write(target, file.getValue());
      }
    } catch (IOException failure) {
      throw new OutputFailure("'" + name + "': " + OutputFailure.reason(failure));
    }
  }
}
