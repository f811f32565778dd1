package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import stance.intake.TableMap;
import stance.yaml.TableMapReader;

/** The maps that the program has, and those in files. */
final class ReadyMaps {

  private static final List<String> NAMES = List.of("wahl-o-mat", "roll-call", "dna");

  private ReadyMaps() {}

  /** The names of those that the program has. */
  static List<String> names() {
    return NAMES;
  }

  /**
   * The map with this name, or in this file; nothing if it cannot be read, after its errors have
   * been shown.
   */
  static Optional<TableMap> read(String name, Console console) {
    boolean ready = NAMES.contains(name);
    String file = ready ? name + ".yaml" : name;
    TableMapReader.Read read =
        TableMapReader.read(file, ready ? resource(file) : bytes(name, "--map", console));
    DossierOptions.showErrors(read.problems(), "", console);
    return read.map();
  }

  private static byte[] resource(String file) {
    try (InputStream map = ReadyMaps.class.getResourceAsStream("/stance/maps/" + file)) {
      if (map == null) {
        throw new IllegalStateException("the program has lost its map " + file);
      }
      return map.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The bytes of a file; {@link UsageError} if there is none. */
  static byte[] bytes(String file, String what, Console console) {
    try {
      if (!file.isEmpty()) {
        return Files.readAllBytes(console.surroundings().folder().resolve(file));
      }
    } catch (NoSuchFileException | InvalidPathException none) {
      // Told like an empty name.
    } catch (IOException unreadable) {
      throw new UsageError("'" + file + "' cannot be read: " + OutputFailure.reason(unreadable));
    }
    throw new UsageError(
        file.isEmpty() ? what + " is missing" : what + " names no file: '" + file + "'",
        what.equals("--map")
            ? "name a file, or one of " + String.join(", ", NAMES)
            : "name the file of a table, or the folder of an export");
  }
}
