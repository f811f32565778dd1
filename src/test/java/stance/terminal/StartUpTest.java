package stance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must not be loaded where it is not needed, because start-up is felt at every command. */
class StartUpTest {

  @Test
  void plainAsciiWithoutColorLoadsNeitherJansiNorTables() throws Exception {
    String loaded = classesLoadedBy("false", "Sovereignty must be guaranteed.");
    assertThat(loaded).contains("stance.text.Wrap ");
    assertThat(loaded).doesNotContain("org.jline", "Romanisation", "WideCharacters", "$Expression");
  }

  @Test
  void latinAndCyrillicTextNeedsNoRegularExpression() throws Exception {
    String loaded = classesLoadedBy("false", "“Où?” – ≠ Україна … †");
    assertThat(loaded).doesNotContain("$Expression", "WideCharacters");
  }

  @Test
  void colorLoadsTheBuilderOfJansiAlone() throws Exception {
    String loaded = classesLoadedBy("true", "now");
    assertThat(loaded).contains("org.jline.jansi.Ansi ");
    assertThat(loaded).doesNotContain("AnsiConsole", "org.jline.terminal", "org.jline.nativ");
  }

  private static String classesLoadedBy(String... arguments) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                StartUp.class.getName(),
                arguments[0],
                arguments[1])
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(output).isZero();
    return output
        .lines()
        .filter(line -> line.contains(" stance.") || line.contains(" org."))
        .collect(Collectors.joining("\n"));
  }
}
