package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which Java {@code stance.cmd} starts under Wine, and with what; passed over where there is no
 * Wine. Wine starts a script as Java too, but does not hear of its exit status: the line that hands
 * the status on is held by {@link WindowsLauncherTest} alone.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WindowsLauncherIT {

  /** Kept between runs, because Wine takes half a minute to set it up. */
  private static final Path WINE_PREFIX = Path.of("target", "wine").toAbsolutePath();

  @TempDir Path folder;
  private Path arguments;

  @BeforeEach
  void install_the_launcher_and_a_java_that_notes_its_arguments() throws IOException {
    assumeTrue(hasWine(), "there is no wine to run stance.cmd under");
    Path bin = Files.createDirectories(folder.resolve("stance/bin"));
    String script = Files.readString(WindowsLauncherTest.SCRIPT);
    Files.writeString(bin.resolve("stance.cmd"), script.replaceAll("\r?\n", "\r\n"));
    Files.createFile(Files.createDirectories(folder.resolve("stance/lib")).resolve("stance.jar"));
    arguments = folder.resolve("arguments");
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java.exe");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + arguments + "'\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    installVersion("17.0.1");
  }

  private static boolean hasWine() {
    for (String each : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(each, "wine"))) {
        return true;
      }
    }
    return false;
  }

  private void installVersion(String version) throws IOException {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  @Test
  void starts_java_with_the_jar_and_every_argument_as_it_is() throws IOException {
    run("compare", "a  b", "Bild & \"x\"", "ü!", "", "--", "-d");
    String jar = windows(folder.resolve("stance/lib/stance.jar"));
    assertThat(Files.readAllLines(arguments))
        .contains("-XX:+UseParallelGC", "-Dstance.jar=" + jar)
        .containsSubsequence(
            "-Xbootclasspath/a:" + jar,
            "-cp",
            jar,
            "stance.cli.Main",
            "compare",
            "a  b",
            "Bild & \"x\"",
            "ü!",
            "",
            "--",
            "-d");
  }

  @Test
  void starts_a_java_of_its_own_before_that_of_java_home() throws IOException {
    Path own = Files.createDirectories(folder.resolve("stance/lib/java/bin"));
    Files.move(folder.resolve("jdk/bin/java.exe"), own.resolve("java.exe"));
    Files.move(folder.resolve("jdk/release"), own.resolveSibling("release"));
    run("compare");
    assertThat(Files.readAllLines(arguments)).contains("stance.cli.Main", "compare");
  }

  @Test
  void names_a_java_that_is_too_old_and_ends_with_70() throws IOException {
    installVersion("11.0.2");
    Subprocess.Outcome outcome = run("compare");
    assertThat(outcome.status()).isEqualTo(70);
    assertThat(outcome.err()).contains("is Java 11.0.2; stance needs Java 17 or newer");
    assertThat(arguments).doesNotExist();
  }

  @Test
  void names_a_jar_that_is_missing_and_ends_with_70() throws IOException {
    Files.delete(folder.resolve("stance/lib/stance.jar"));
    Subprocess.Outcome outcome = run("compare");
    assertThat(outcome.status()).isEqualTo(70);
    assertThat(outcome.err()).contains("stance.jar is missing");
  }

  private Subprocess.Outcome run(String... stanceArguments) throws IOException {
    Files.createDirectories(WINE_PREFIX);
    List<String> all = new ArrayList<>();
    all.add("cmd");
    all.add("/c");
    all.add(windows(folder.resolve("stance/bin/stance.cmd")));
    all.addAll(List.of(stanceArguments));
    return Subprocess.of("wine", all.toArray(String[]::new))
        .in(folder)
        .with("WINEPREFIX", WINE_PREFIX.toString())
        .with("WINEDEBUG", "-all")
        .with("JAVA_HOME", windows(folder.resolve("jdk")))
        .run();
  }

  /** The path as programs for Windows see it: Wine shows the root of the file system as Z. */
  private static String windows(Path path) {
    return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
  }
}
