package stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a file that was read and accepted. {@code -Dgolden=update} writes the files
 * anew; read the difference before accepting it.
 */
public final class Golden {

  /** Where the test resources are written, so that an update reaches the sources. */
  public static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /** Whether accepted output is to be written anew. */
  public static boolean isUpdated() {
    return "update".equals(System.getProperty("golden"));
  }

  /** Holds {@code actual} against {@code file}; where there is no such file, that is a failure. */
  public static void check(Path file, String actual) {
    try {
      if (isUpdated()) {
        Files.writeString(file, actual);
      }
      assertThat(file).as("accepted output; -Dgolden=update writes it").exists();
      assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
