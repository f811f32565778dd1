package stance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that an answer goes to, instead of standard output. */
final class OutputFile {

  /** The terminal of whoever runs the program, whatever its streams are. */
  private static final Path TERMINAL = Path.of("/dev/tty");

  private final String name;
  private final Path path;

  /**
   * The file of this name, as the user wrote it.
   *
   * @throws UsageError if none can have it
   */
  OutputFile(String name, Path folder) {
    this.name = name;
    if (name.isEmpty()) {
      throw new UsageError("--output names no file", "for example --output note.txt");
    }
    try {
      this.path = folder.resolve(name);
    } catch (InvalidPathException impossible) {
      throw new UsageError("--output names no possible file: '" + name + "'");
    }
  }

  /** Whether its name stands for a terminal, as {@code /dev/stdout} can. */
  boolean isTerminal(World world) {
    try {
      return path.equals(TERMINAL)
          || OpenStream.at(path).map(stream -> stream.isTerminal(world)).orElse(false);
    } catch (IOException unreadable) {
      // To write to it says why.
      return false;
    }
  }

  /**
   * Writes the contents; {@link OutputFailure}, in the user's terms, if that cannot be done.
   *
   * @return whether it went to a file, so that the user can be told its name
   */
  boolean write(Contents contents, World world) {
    try {
      Optional<OpenStream> stream = OpenStream.at(path);
      if (stream.isPresent()) {
        stream.get().write(contents, world);
        return false;
      }
      toFile(contents);
      return true;
    } catch (AccessDeniedException denied) {
      throw new OutputFailure("no permission to write '" + name + "'");
    } catch (IOException failure) {
      throw new OutputFailure("'" + name + "': " + OutputFailure.reason(failure));
    }
  }

  private void toFile(Contents contents) throws IOException {
    Path target = Files.isSymbolicLink(path) ? behindLink() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new OutputFailure("'" + name + "' is a folder");
    }
    if (!Files.isDirectory(Optional.ofNullable(target.getParent()).orElse(target))) {
      throw new OutputFailure("the folder of '" + name + "' does not exist");
    }
    // A device or a pipe takes what is written; only a real file can be replaced.
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream stream = Files.newOutputStream(target)) {
        contents.sendTo(stream);
      }
    } else {
      new FileReplacement(target).with(contents);
    }
  }

  /** Where a link leads, through any chain of links, whether or not there is a file yet. */
  private Path behindLink() throws IOException {
    Path target = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == 40) {
        throw new OutputFailure("'" + name + "' is a link that leads in a circle");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }
}
