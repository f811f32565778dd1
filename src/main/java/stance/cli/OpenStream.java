package stance.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import stance.terminal.StandardStream;

/**
 * A stream that the program was started with, if a name of the file system stands for it: {@code
 * /dev/stdout}, {@code /dev/fd/63} of {@code >(...)}. What is written goes to the stream as it is
 * open; to open the file behind it anew would begin that file again, and lose what stands in it.
 *
 * @param descriptor its number: 1 is standard output, 2 standard error
 */
record OpenStream(int descriptor) {

  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  /** As many links as the system itself follows before it calls them a circle. */
  private static final int MOST_LINKS = 40;

  /** The stream that {@code path} names, directly or through links; nothing if it names none. */
  static Optional<OpenStream> at(Path path) throws IOException {
    Path leads = path.toAbsolutePath().normalize();
    for (int links = 0; links < MOST_LINKS; links++) {
      Optional<OpenStream> stream = named(leads);
      if (stream.isPresent() || !Files.isSymbolicLink(leads)) {
        return stream;
      }
      leads = leads.resolveSibling(Files.readSymbolicLink(leads)).normalize();
    }
    return Optional.empty();
  }

  private static Optional<OpenStream> named(Path path) {
    String text = path.toString();
    String own = "/proc/" + ProcessHandle.current().pid() + "/fd/";
    for (String folder : new String[] {"/dev/fd/", "/proc/self/fd/", own}) {
      if (text.startsWith(folder)) {
        return number(text.substring(folder.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<OpenStream> number(String digits) {
    try {
      return Optional.of(new OpenStream(Integer.parseUnsignedInt(digits)));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Whether it is a terminal, as far as that is known of it. */
  boolean isTerminal(World world) {
    return switch (descriptor) {
      case STANDARD_OUTPUT -> world.terminal().isTerminal(StandardStream.STDOUT);
      case STANDARD_ERROR -> world.terminal().isTerminal(StandardStream.STDERR);
      default -> false;
    };
  }

  /** Writes to it, after all that was written before. */
  void write(Contents contents, World world) throws IOException {
    switch (descriptor) {
      case STANDARD_OUTPUT -> contents.sendTo(world.out());
      case STANDARD_ERROR -> contents.sendTo(world.err());
      default -> {
        try (OutputStream stream = new FileOutputStream("/dev/fd/" + descriptor, true)) {
          contents.sendTo(stream);
        }
      }
    }
  }
}
