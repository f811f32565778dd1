package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/**
 * What the read-me does with exported tables in Python gives what it says, where there is Python.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PythonWalkTest {

  private static final String SCRIPT = "```python\n";
  private static final String EXPORT = "\nstance export ";
  private static final String ANSWER = "```text\n";
  private static final String END = "```\n";

  @TempDir Path folder;

  @Test
  void answers_as_the_readme_says() throws Exception {
    Path readme = Path.of("README.md");
    String text = Files.readString(readme);
    int script = text.indexOf(SCRIPT) + SCRIPT.length();
    int end = text.indexOf(END, script);
    int answer = text.indexOf(ANSWER, end) + ANSWER.length();
    int export = text.lastIndexOf(EXPORT, script) + EXPORT.length();
    String options = text.substring(export, text.indexOf('\n', export));
    Session.Outcome exported =
        Session.in(folder).on(Session.SHIPPED).run(List.of(("export " + options).split(" ", -1)));
    assertThat(exported.status()).as(exported.err()).isZero();
    Files.writeString(folder.resolve("walk.py"), text.substring(script, end));
    String said = python("walk.py");
    Golden.check(
        readme, text.substring(0, answer) + said + text.substring(text.indexOf(END, answer)));
  }

  private String python(String script) throws IOException, InterruptedException {
    ProcessBuilder python =
        new ProcessBuilder("python3", "-X", "utf8", script)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    try {
      Process process = python.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    } catch (IOException none) {
      return abort("there is no python3 here");
    }
  }
}
