package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The assembled program runs, from anywhere and under any settings of its user. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AssemblyIT {

  @TempDir Path folder;

  @Test
  void runs_from_another_folder() {
    assertRuns(Subprocess.stance("--version").in(folder));
  }

  @Test
  void runs_by_a_relative_path() {
    assertRuns(Subprocess.of("bin/stance", "--version"));
    assertRuns(Subprocess.of("sh", "stance", "--version").in(Subprocess.ASSEMBLY.resolve("bin")));
  }

  @Test
  void runs_by_its_name_on_the_path() {
    assertRuns(Subprocess.of("sh", "-c", "PATH=\"$1:$PATH\"; stance --version", "sh", "bin"));
  }

  @Test
  void runs_through_links_absolute_and_relative_and_through_a_chain_of_them() throws IOException {
    Path program = copyTo("program");
    Path deep = Files.createDirectory(folder.resolve("a folder"));
    Path absolute = link("absolute", program.resolve("bin/stance"));
    Path relative = link("a folder/relative", Path.of("../program/bin/stance"));
    Path chain = link("chain", Path.of("a folder/relative"));
    Path throughFolder = link("linked", Path.of("program")).resolve("bin/stance");
    for (Path link : List.of(absolute, relative, chain, throughFolder)) {
      assertRuns(Subprocess.of(link.toString(), "--version"));
    }
    assertRuns(Subprocess.of("./relative", "--version").in(deep));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with spaces", "it's \"quoted\"", "-dash", "$HOME * ;", "plus+100%"})
  void runs_from_wherever_it_is_copied(String name) throws IOException {
    Path copy = copyTo(name);
    assertRuns(Subprocess.of(copy.resolve("bin/stance").toString(), "--version"));
    assertRuns(Subprocess.of("./bin/stance", "--version").in(copy));
    assertThat(Subprocess.of("./bin/stance", "list").in(copy).run())
        .isEqualTo(Subprocess.stance("list").run());
  }

  @Test
  void says_where_java_cannot_run_it() throws IOException {
    Path copy = copyTo("a:colon");
    assertThat(Subprocess.of("bin/stance", "--version").in(copy).run())
        .isEqualTo(
            new Subprocess.Outcome(
                70,
                "",
                """
                error: %s/lib/stance.jar has a colon in its path, at which Java would end it
                  = help: move it to another folder
                """
                    .formatted(copy)));
  }

  @ParameterizedTest
  @CsvSource({
    "CDPATH, /:/tmp",
    "JAVA_TOOL_OPTIONS, -Da=b",
    "JAVA_TOOL_OPTIONS, -XX:+UseParallelGC -Xms8m",
    "_JAVA_OPTIONS, -Xmx64m",
    "STANCE_JAVA_OPTS, -XX:+UseSerialGC",
    "JAVA_TOOL_OPTIONS, -XX:+UseG1GC",
    "POSIXLY_CORRECT, 1",
    "IFS, /",
    "TERM, dumb"
  })
  void runs_whatever_its_user_has_set(String variable, String value) {
    assertRuns(Subprocess.stance("--version").with(variable, value));
    assertRuns(Subprocess.of("bin/stance", "--version").with(variable, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8"})
  void keeps_every_letter_of_an_argument_whatever_the_locale(String locale) {
    // The shell makes the argument from bytes, as the locale of the tests might not have the
    // letter.
    Subprocess.Outcome outcome =
        Subprocess.of("sh", "-c", "bin/stance \"$(printf 'S\\303\\251bastien')\"")
            .with("LC_ALL", locale)
            .run();
    assertThat(outcome.err()).contains("Sébastien");
  }

  @Test
  void keeps_its_streams_apart() {
    Subprocess.Outcome wrong = Subprocess.stance("no-such-command").run();
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("no-such-command");
  }

  @Test
  void holds_the_dossier_as_it_is_in_the_source() throws IOException {
    assertThat(textOfFiles(Subprocess.ASSEMBLY.resolve("lib/positions")))
        .isEqualTo(textOfFiles(Path.of("positions")));
  }

  private static void assertRuns(Subprocess program) {
    assertThat(program.run())
        .as("%s in %s", program.command(), program.folder())
        .isEqualTo(new Subprocess.Outcome(0, "stance 1.0.0\n", ""));
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), target);
  }

  private Path copyTo(String name) throws IOException {
    return AssemblyCopy.to(folder.resolve(name));
  }

  private static Map<String, String> textOfFiles(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
