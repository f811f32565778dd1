package stance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file has one subject: none is longer than can be read in one go. */
final class FileLengthTest {

  private static final Path SOURCES = Path.of("src");
  private static final int MOST_LINES = 400;

  @Test
  void no_java_file_is_over_400_lines() throws IOException {
    Set<String> longer = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > MOST_LINES) {
          longer.add(SOURCES.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
    assertThat(longer).isEmpty();
  }
}
