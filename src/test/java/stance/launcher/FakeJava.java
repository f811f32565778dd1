package stance.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A stand-in for an installed Java that prints its arguments, one a line, and then those variables
 * of the environment that it would have read.
 */
final class FakeJava {
  private FakeJava() {}

  /** Installs one that states its version in the file that a JDK carries, and only there. */
  static Path install(Path home, String version) throws IOException {
    installWithoutRelease(home, "0");
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    return home;
  }

  /** Installs one that states its version only when it is run, as some runtimes do. */
  static Path installWithoutRelease(Path home, String version) throws IOException {
    return installScript(
        home,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2020-01-01' >&2
          exit
        fi
        printf '%%s\\n' "$@"
        printf 'LC_ALL=%%s\\n' "${LC_ALL-}"
        printf 'announced=%%s\\n' "${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}"
        """
            .formatted(version));
  }

  /** Installs one that does not run. */
  static Path installBroken(Path home) throws IOException {
    return installScript(home, "#!/bin/sh\nexit 1\n");
  }

  private static Path installScript(Path home, String script) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }
}
