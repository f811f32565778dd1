package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.compare.Progress;
import stance.export.tables.DataPackage;

/**
 * The folder that tables are written to: a new or an empty one, or one that has an earlier export,
 * whose files then make room.
 */
final class ExportFolder {

  private final String name;
  private final Path path;

  private ExportFolder(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /**
   * The folder of this name.
   *
   * @throws UsageError if it has other content, or can be none
   */
  static ExportFolder of(String name, Console console) {
    try {
      Path folder = console.surroundings().folder().resolve(name);
      if (!name.isEmpty() && (!Files.exists(folder) || isFree(folder))) {
        return new ExportFolder(name, folder);
      }
    } catch (InvalidPathException none) {
      throw new UsageError("DIR names no possible folder: '" + name + "'");
    } catch (IOException unreadable) {
      // Told like a folder that has something else in it.
    }
    throw new UsageError(
        "DIR is neither an empty folder nor an earlier export: '" + name + "'",
        "name a folder that does not exist, so that nothing is written over");
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    Path description = folder.resolve(DataPackage.FILE);
    if (Files.isRegularFile(description)) {
      return Files.readString(description).contains(DataPackage.MARK);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.count() == 0;
    }
  }

  String name() {
    return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  /**
   * Writes files into it, in this order, and removes those that an earlier export left.
   *
   * @param known all files that an export can write; what else is in the folder stays
   */
  void write(Map<String, Supplier<String>> files, Set<String> known, Progress progress) {
    try {
      Files.createDirectories(path);
      int done = 0;
      for (Map.Entry<String, Supplier<String>> file : files.entrySet()) {
        byte[] text = file.getValue().get().getBytes(StandardCharsets.UTF_8);
        new FileReplacement(path.resolve(file.getKey())).with(text);
        done++;
        progress.reached(done, files.size());
      }
      for (String old : known) {
        if (!files.containsKey(old)) {
          Files.deleteIfExists(path.resolve(old));
        }
      }
    } catch (IOException failure) {
      throw new OutputFailure("'" + name + "': " + OutputFailure.reason(failure));
    }
  }
}
