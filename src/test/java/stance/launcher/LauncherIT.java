package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Java the launcher starts, and with what. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LauncherIT {

  private static final String MAIN = "stance.cli.Main";

  @TempDir Path folder;
  private Path java;

  @BeforeEach
  void install_a_java_that_prints_its_arguments() throws IOException {
    java = FakeJava.install(folder.resolve("jdk"), "17.0.1");
  }

  @Test
  void hands_arguments_on_as_they_are() {
    List<String> started = start("compare", "a  b", "*", "", "$HOME", "it's", "\"x\"", "--", "-d");
    assertThat(started)
        .containsSubsequence(
            "-Xbootclasspath/a:" + Subprocess.ASSEMBLY.resolve("lib/stance.jar"),
            "-cp",
            Subprocess.ASSEMBLY.resolve("lib/stance.jar").toString(),
            "stance.cli.Main",
            "compare",
            "a  b",
            "*",
            "",
            "$HOME",
            "it's",
            "\"x\"",
            "--",
            "-d");
  }

  @Test
  void tells_that_no_stream_is_a_terminal_and_then_no_width() {
    List<String> started = lines(withJava(java).with("COLUMNS", "70"));
    assertThat(started)
        .contains("-Dstance.stdout.tty=false", "-Dstance.stderr.tty=false")
        .noneMatch(line -> line.startsWith("-Dstance.width"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en_US.UTF-8", "C.utf8", "tr_TR.UTF-8"})
  void tells_that_a_locale_promises_unicode_even_if_it_is_not_installed(String locale) {
    assertThat(lines(withJava(java).with("LC_ALL", locale))).contains("-Dstance.unicode=true");
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL,C", "LC_ALL,POSIX", "LANG,C", "LC_CTYPE,C"})
  void spares_java_the_c_locale_but_tells_that_it_promises_no_unicode(
      String variable, String value) {
    assertThat(lines(withJava(java).without("LC_ALL").with(variable, value)))
        .contains("-Dstance.unicode=false", "LC_ALL=C.UTF-8");
  }

  @Test
  void puts_the_users_options_after_its_own_and_before_the_program() {
    List<String> started = lines(withJava(java).with("STANCE_JAVA_OPTS", "-Xmx1g  -Da=b *"));
    assertThat(started).containsSubsequence("-Xlog:disable", "-Xmx1g", "-Da=b", "*", MAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void takes_options_out_of_variables_that_java_would_announce(String variable) {
    assertThat(lines(withJava(java).with(variable, "-Da=b -Dc=d")))
        .containsSubsequence("-Da=b", "-Dc=d", MAIN)
        .contains("announced=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"STANCE_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"})
  void chooses_how_java_clears_memory_unless_its_user_does_as_it_can_be_chosen_once(String from) {
    assertThat(lines(withJava(java))).contains("-XX:+UseParallelGC");
    assertThat(lines(withJava(java).with(from, "-XX:+UseSerialGC")))
        .contains("-XX:+UseSerialGC")
        .doesNotContain("-XX:+UseParallelGC");
  }

  @Test
  void leaves_quoted_options_to_java_which_knows_how_to_split_them() {
    assertThat(lines(withJava(java).with("JAVA_TOOL_OPTIONS", "-Da='b c'")))
        .contains("announced=-Da='b c'");
  }

  @Test
  void prefers_a_java_of_its_own_to_any_other() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Path own = FakeJava.installBroken(copy.resolve("lib/java"));
    Subprocess launcher =
        Subprocess.of(copy.resolve("bin/stance").toString())
            .with("JAVA_HOME", java.toString())
            .with("PATH", path(java.resolve("bin")));
    Subprocess.Outcome broken = launcher.run();
    assertThat(broken.status()).isEqualTo(70);
    assertThat(broken.err())
        .isEqualTo(
            """
            error: %s/bin/java does not work
              = help: delete %s, so that another Java is taken
            """
                .formatted(own, own));
    FakeJava.install(own, "17.0.2");
    assertThat(lines(launcher.without("JAVA_HOME"))).contains(MAIN);
    Files.delete(own.resolve("bin/java"));
    assertThat(lines(launcher)).contains(MAIN);
  }

  @Test
  void prefers_the_java_of_java_home_to_that_of_the_path() throws IOException {
    Path other = FakeJava.installBroken(folder.resolve("other"));
    assertThat(lines(withJava(java).with("PATH", path(other.resolve("bin"))))).contains(MAIN);
  }

  @Test
  void takes_the_java_of_the_path_where_java_home_is_unset_or_holds_none() {
    Subprocess onPath = withJava(java).with("PATH", path(java.resolve("bin")));
    assertThat(lines(onPath.without("JAVA_HOME"))).contains(MAIN);
    assertThat(lines(onPath.with("JAVA_HOME", folder.toString()))).contains(MAIN);
  }

  @Test
  void finds_the_version_of_a_java_that_the_path_only_links_to() throws IOException {
    Path old = FakeJava.install(folder.resolve("old"), "11.0.2");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("alternative"), old.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
    Subprocess.Outcome outcome = withJava(java).without("JAVA_HOME").with("PATH", path(bin)).run();
    assertThat(outcome.err()).contains("/bin/java is Java 11.0.2;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "9", "11.0.2", "16-ea"})
  void names_a_java_that_is_too_old(String version) throws IOException {
    for (Path old :
        List.of(
            FakeJava.install(folder.resolve("old"), version),
            FakeJava.installWithoutRelease(folder.resolve("older"), version))) {
      Subprocess.Outcome outcome = withJava(old).run();
      assertThat(outcome.status()).isEqualTo(70);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err())
          .isEqualTo(
              """
              error: %s/bin/java is Java %s; stance needs Java 17 or newer
                = help: install Java 17 or newer, or set JAVA_HOME to the folder where it is
              """
                  .formatted(old, version));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.15", "21.0.3", "25-ea", "26", "100.1"})
  void takes_any_java_that_is_new_enough(String version) throws IOException {
    assertThat(lines(withJava(FakeJava.install(folder.resolve("a"), version)))).contains(MAIN);
    assertThat(lines(withJava(FakeJava.installWithoutRelease(folder.resolve("b"), version))))
        .contains(MAIN);
  }

  @Test
  void says_that_there_is_no_java() {
    Subprocess.Outcome outcome =
        Subprocess.stance().without("JAVA_HOME").with("PATH", folder.toString()).run();
    assertThat(outcome)
        .isEqualTo(
            new Subprocess.Outcome(
                70,
                "",
                """
                error: no Java found
                  = help: install Java 17 or newer, or set JAVA_HOME to the folder where it is
                """));
  }

  @Test
  void says_that_a_java_does_not_work() throws IOException {
    Subprocess.Outcome outcome = withJava(FakeJava.installBroken(folder.resolve("broken"))).run();
    assertThat(outcome.status()).isEqualTo(70);
    assertThat(outcome.err()).startsWith("error: " + folder + "/broken/bin/java does not work\n");
  }

  @Test
  void refuses_a_folder_in_which_java_could_not_read_the_jar() throws IOException {
    for (String name : List.of("new!", "a:b")) {
      Path copy = AssemblyCopy.to(folder.resolve(name));
      Subprocess.Outcome outcome =
          Subprocess.of(copy.resolve("bin/stance").toString(), "explain", "alias").run();
      assertThat(outcome.status()).isEqualTo(70);
      assertThat(outcome.err())
          .startsWith("error: " + copy + "/lib/stance.jar ")
          .contains("help: ");
    }
    Path harmless = AssemblyCopy.to(folder.resolve("new!er"));
    assertThat(Subprocess.of(harmless.resolve("bin/stance").toString(), "explain", "alias").run())
        .isEqualTo(Subprocess.stance("explain", "alias").run());
  }

  @Test
  void says_what_to_do_when_it_was_copied_without_its_library() throws IOException {
    Path alone = Files.createDirectory(folder.resolve("bin")).resolve("stance");
    Files.copy(Subprocess.ASSEMBLY.resolve("bin/stance"), alone);
    Subprocess.Outcome outcome = Subprocess.of("sh", alone.toString()).run();
    assertThat(outcome.status()).isEqualTo(70);
    assertThat(outcome.err())
        .startsWith("error: " + folder.toRealPath() + "/lib/stance.jar is missing\n")
        .contains("symbolic link to bin/stance");
  }

  private List<String> start(String... arguments) {
    return lines(withJava(java, arguments));
  }

  private static Subprocess withJava(Path home, String... arguments) {
    return Subprocess.stance(arguments).with("JAVA_HOME", home.toString());
  }

  private static List<String> lines(Subprocess launcher) {
    Subprocess.Outcome outcome = launcher.run();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out().lines().toList();
  }

  private static String path(Path first) {
    return first + ":" + System.getenv("PATH");
  }
}
