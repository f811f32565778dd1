package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Effort;

/** The same input gives the same bytes, whoever runs the program and wherever. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SameBytesIT {

  private static final List<String[]> COMMANDS =
      List.of(
          new String[] {"compare", "freeland", "sajjan", "scheer", "--explain"},
          new String[] {"compare", "ukraine", "russia", "-f", "json"},
          new String[] {"brief", "freeland", "sajjan", "scheer", "--since", "2017", "--full"},
          new String[] {"show", "area"},
          new String[] {"list", "actors"},
          new String[] {"--help"},
          new String[] {"compare", "nobody"});

  @TempDir static Path folder;

  private static List<Subprocess.Outcome> expected;

  @BeforeAll
  static void run() {
    expected = outcomes(command -> command);
    assertThat(expected.subList(0, COMMANDS.size() - 1))
        .allMatch(outcome -> outcome.status() == 0 && outcome.err().isEmpty());
  }

  private interface Setting {
    Subprocess of(Subprocess command);
  }

  private static List<Subprocess.Outcome> outcomes(Setting setting) {
    return COMMANDS.stream()
        .map(arguments -> setting.of(Subprocess.stance(arguments).in(folder)).run())
        .toList();
  }

  /** Each of several settings at once: they have nothing to do with each other. */
  @Effort.Thorough
  @ParameterizedTest
  @CsvSource({
    "-Duser.language=tr -Duser.country=TR, C.UTF-8, Pacific/Kiritimati",
    "-Duser.language=ar -Duser.country=EG, C.UTF-8, America/St_Johns",
    "-Duser.language=th -Duser.country=TH -Duser.variant=TH, POSIX, UTC",
    "-Dfile.encoding=ISO-8859-1 -Dline.separator=!, C, UTC",
    "-Da=b, tr_TR.UTF-8, UTC",
    "-Da=b, ar_EG.UTF-8, UTC"
  })
  void in_any_locale_and_time_zone(String javaOptions, String locale, String zone) {
    assertThat(
            outcomes(
                command ->
                    command
                        .with("STANCE_JAVA_OPTS", javaOptions)
                        .with("LC_ALL", locale)
                        .with("TZ", zone)))
        .isEqualTo(expected);
  }

  static List<Path> installedJavas() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return List.of(Path.of(System.getProperty("java.home")));
    }
    Set<Path> homes = new TreeSet<>();
    try (Stream<Path> javas = Files.list(all)) {
      for (Path java : javas.filter(j -> Files.isExecutable(j.resolve("bin/java"))).toList()) {
        homes.add(java.toRealPath());
      }
    }
    return List.copyOf(homes);
  }

  @ParameterizedTest
  @MethodSource("installedJavas")
  void on_any_Java(Path home) {
    List<Subprocess.Outcome> outcomes =
        outcomes(command -> command.with("JAVA_HOME", home.toString()));
    assumeThat(outcomes.get(0).err()).as("old enough to be refused").doesNotContain("or newer");
    assertThat(outcomes).isEqualTo(expected);
  }

  @Test
  void with_the_files_of_the_dossier_in_any_order() throws IOException {
    Path copy = folder.resolve("copy");
    try (Stream<Path> all = Files.walk(Subprocess.ASSEMBLY.resolve("lib/positions"))) {
      List<Path> ordered = all.sorted().toList();
      for (Path one : ordered) {
        Path target = copy.resolve(Subprocess.ASSEMBLY.resolve("lib/positions").relativize(one));
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        }
      }
      for (int i = ordered.size() - 1; i >= 0; i--) {
        Path one = ordered.get(i);
        Path target = copy.resolve(Subprocess.ASSEMBLY.resolve("lib/positions").relativize(one));
        if (Files.isRegularFile(one)) {
          Files.copy(one, target);
        }
      }
    }
    assertThat(outcomes(command -> command.with("STANCE_DOSSIER", copy.toString())))
        .isEqualTo(expected);
  }
}
