package stance.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A copy of the assembled program, as a user makes one. */
final class AssemblyCopy {

  private AssemblyCopy() {}

  /** Copies it to a folder that is not there yet; gives the folder's real path. */
  static Path to(Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(Subprocess.ASSEMBLY)) {
      for (Path one : all.toList()) {
        Path relative = Subprocess.ASSEMBLY.relativize(one);
        Files.copy(one, copy.resolve(relative.toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy.toRealPath();
  }

  /** Makes {@code copy} the same as {@code original} to the times of its folders. */
  static void exact(Path original, Path copy) {
    Subprocess.Outcome copied =
        Subprocess.of(
                "sh",
                "-c",
                "rm -rf -- \"$2\" && cp -a -- \"$1\" \"$2\"",
                "sh",
                original.toString(),
                copy.toString())
            .run();
    if (copied.status() != 0) {
      throw new AssertionError(copied.err());
    }
  }
}
