package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/** What the read-me says of a dossier of one's own works from an empty folder on. */
class OwnDossierTest {

  /** Blocks whose commands write files, so that they run in a folder of their own. */
  private static final String BLOCK = "```sh-session";

  @TempDir Path folder;

  @Test
  void answers_as_the_readme_says() throws IOException {
    Path readme = Path.of("README.md");
    String text = Files.readString(readme);
    StringBuilder answered = new StringBuilder();
    int told = 0;
    for (int from = text.indexOf(BLOCK); from >= 0; from = text.indexOf(BLOCK, told)) {
      answered.append(text, told, from);
      told = text.indexOf("\n```\n", from) + "\n```\n".length();
      String block = text.substring(from, told).replace(BLOCK, "```console");
      String rerun = new Transcript(Session.in(folder)).rerun(block);
      answered.append(rerun.replace("```console", BLOCK));
    }
    assertThat(told).isPositive();
    Golden.check(readme, answered + text.substring(told));
  }
}
