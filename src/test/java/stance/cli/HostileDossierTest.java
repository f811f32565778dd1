package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Effort;
import stance.yaml.HostileFiles;

/**
 * However broken a dossier is, the program says so in its own words and hangs on nothing, and
 * nothing of it acts on a terminal.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDossierTest {

  private static final Map<String, Map<String, byte[]>> CASES = HostileFiles.cases();

  @TempDir Path folder;

  static Set<String> cases() {
    return CASES.keySet();
  }

  private static Map<String, byte[]> files(String name) {
    return Optional.ofNullable(CASES.get(name)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldOfInPlainWords(String name) throws IOException {
    write(files(name));
    List<String> formats = List.of("text", "json", "github");
    for (int i = 0; i < formats.size(); i += Effort.oneIn(formats.size())) {
      isPlain(run("check", "-d", ".", "-f", formats.get(i), "--quality"));
    }
    isPlain(run("compare", "scheer", "-d", "."));
  }

  @Test
  void thereAreMany() {
    assertThat(cases()).hasSizeGreaterThan(90);
  }

  @Test
  void aFolderForAFileIsToldOf() throws IOException {
    write(files("nothing"));
    Files.createDirectories(folder.resolve("actors/x.yaml"));
    assertThat(plain("check", "-d", ".").out()).contains("actors/x.yaml: error: this is a folder");
  }

  @Test
  void linksThatLeadBackAreToldOf() throws IOException {
    write(files("nothing"));
    Files.createSymbolicLink(folder.resolve("actors/again"), folder.resolve("actors"));
    Files.createSymbolicLink(folder.resolve("actors/self.yaml"), Path.of("self.yaml"));
    Files.createSymbolicLink(folder.resolve("actors/nowhere.yaml"), Path.of("gone.yaml"));
    assertThat(plain("check", "-d", ".").out())
        .contains("actors/again: error: the folder is a link to one that it stands in")
        .contains("actors/self.yaml: error:")
        .contains("actors/nowhere.yaml: error:");
  }

  @Test
  void aDeviceThatNeverEndsIsNotRead() throws IOException {
    write(files("nothing"));
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    Files.createSymbolicLink(folder.resolve("actors/zero.yaml"), Path.of("/dev/zero"));
    assertThat(plain("check", "-d", ".").out())
        .contains("actors/zero.yaml: error: this is not an ordinary file");
  }

  @Test
  void aPipeThatNobodyWritesToIsNotWaitedFor() throws IOException, InterruptedException {
    write(files("nothing"));
    String pipe = folder.resolve("actors/pipe.yaml").toString();
    assumeTrue(new ProcessBuilder("mkfifo", pipe).start().waitFor() == 0);
    assertThat(plain("check", "-d", ".").out())
        .contains("actors/pipe.yaml: error: this is not an ordinary file");
  }

  private Session.Outcome plain(String... arguments) {
    Session.Outcome run = run(arguments);
    isPlain(run);
    return run;
  }

  private Session.Outcome run(String... arguments) {
    return Session.in(folder).run(List.of(arguments));
  }

  private static void isPlain(Session.Outcome run) {
    assertThat(run.status()).as(run.err()).isIn(0, 1, 3);
    assertThat(run.out().length() + run.err().length()).isPositive();
    for (String shown : List.of(run.out(), run.err())) {
      assertThat(shown).doesNotContain("Exception", "java.", "a fault of the program");
      assertThat(shown.codePoints().filter(HostileDossierTest::acts)).isEmpty();
    }
  }

  /** Whether a character acts on a screen instead of showing on it. */
  private static boolean acts(int c) {
    return Character.isISOControl(c) && c != '\n'
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x2028
        || c == 0x2029;
  }

  private void write(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
        Files.write(path, file.getValue());
      } catch (InvalidPathException | FileSystemException impossible) {
        assumeTrue(false, "no file of this system can have the name");
      }
    }
  }
}
