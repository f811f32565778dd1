package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program with a Java of its own says and does the same as on the Java that built it, where
 * there is no other; of the profile {@code jlink}.
 */
@EnabledIfSystemProperty(named = "stance.own-java", matches = ".+")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OwnJavaIT {

  private static final Path OWN = Path.of(System.getProperty("stance.own-java", ""));

  @TempDir Path folder;

  /** The program in a folder of its own, with no Java in the environment. */
  private Subprocess own(String... arguments) {
    return Subprocess.of(OWN.resolve("bin/stance").toAbsolutePath().toString(), arguments)
        .in(folder)
        .with("PATH", "/usr/bin:/bin")
        .with("JAVA_HOME", folder.resolve("none").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--help",
        "compare",
        "compare --explain -f json",
        "compare -f markdown",
        "compare -f html",
        "compare -f csv --wide",
        "compare -f docx",
        "compare -f xlsx",
        "brief scheer --full",
        "brief freeland sajjan -f html",
        "cite scheer mission -f bibtex",
        "matrix canada ukraine russia",
        "near poroshenko",
        "gap ukraine russia",
        "ground ukraine russia germany",
        "changes ukraine",
        "find robust",
        "show sajjan",
        "list sources -f json",
        "check $POSITIONS --quality",
        "check -f sarif",
        "explain order-unclear",
        "help dossier-format",
        "schema --print actor",
        "completion bash",
        "no-such-command",
      })
  void answers_as_on_any_other_java(String line) throws IOException {
    String shipped = Subprocess.ASSEMBLY.resolve("lib/positions").toString();
    String[] arguments = line.replace("$POSITIONS", shipped).split(" ");
    Path ours = folder.resolve("ours");
    Path theirs = folder.resolve("theirs");
    Subprocess.Outcome here = into(ours, own(arguments));
    Subprocess.Outcome there = into(theirs, Subprocess.stance(arguments).in(folder));
    assertThat(here.err().replace(OWN.toString(), Subprocess.ASSEMBLY.toString()))
        .isEqualTo(there.err());
    assertThat(here.status()).isEqualTo(there.status());
    assertThat(ours).hasSameBinaryContentAs(theirs);
  }

  /** Its output as a file, since some of it is no text. */
  private static Subprocess.Outcome into(Path file, Subprocess program) {
    String[] words =
        Stream.concat(Stream.of("-c", "\"$@\" >'" + file + "'", "sh"), program.command().stream())
            .toArray(String[]::new);
    Subprocess shell = Subprocess.of("sh", words).in(program.folder());
    for (var variable : program.environment().entrySet()) {
      shell = shell.with(variable.getKey(), variable.getValue());
    }
    return shell.run();
  }

  @Test
  void writes_folders_and_reads_them_again() throws IOException {
    assertDone(own("export", "--sql", "--pairs", "--standings", "--network", "--wide", "tables"));
    assertThat(folder.resolve("tables/findings.sql")).isNotEmptyFile();
    assertDone(own("import", "tables", "again"));
    assertDone(own("check", "again"));
    assertDone(own("init", "rent-cap"));
    assertDone(own("compare", "-d", "rent-cap", "-o", "page.html"));
    assertDone(own("blind", "again", "recoded", "--sample", "5"));
    assertThat(own("agree", "again", "again").run().status()).isZero();
    assertThat(own("diff", "again", "again").run().status()).isZero();
  }

  @Test
  void serves_an_editor() {
    StringBuilder input = new StringBuilder();
    for (String request :
        List.of(
            "\"id\":1,\"method\":\"initialize\",\"params\":{}",
            "\"id\":2,\"method\":\"shutdown\"",
            "\"method\":\"exit\"")) {
      String message = "{\"jsonrpc\":\"2.0\"," + request + "}";
      input.append("Content-Length: %d\r\n\r\n%s".formatted(message.length(), message));
    }
    Subprocess.Outcome outcome = own("lsp").reading(input.toString()).run();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("\"completionProvider\"", "\"id\":2");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void is_all_well_says_its_doctor() {
    Subprocess.Outcome doctor = own("doctor").run();
    assertThat(doctor.status()).as(doctor.out()).isZero();
    assertThat(doctor.out().replaceAll("\\s+", "")).contains(OWN.resolve("lib/java").toString());
  }

  @Test
  void starts_without_what_was_prepared_for_it_and_prepares_it_again() {
    Path copy = folder.resolve("a copy");
    AssemblyCopy.exact(OWN, copy);
    String program = copy.resolve("bin/stance").toString();
    Subprocess.Outcome comparison = own("compare").run();
    assertThat(Subprocess.of(program, "compare").run()).isEqualTo(comparison);
    Subprocess.Outcome warmed = Subprocess.of(program, "warm").run();
    assertThat(warmed.status()).isZero();
    assertThat(warmed.err()).contains("stance.jsa").doesNotContain("warning");
    assertThat(Subprocess.of(program, "compare").run()).isEqualTo(comparison);
    assertThat(Files.exists(copy.resolve("lib/stance.jsa.for"))).isTrue();
  }

  private static void assertDone(Subprocess program) {
    Subprocess.Outcome outcome = program.run();
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }
}
