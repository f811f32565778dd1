package stance.cli;

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
    int from = text.indexOf(BLOCK);
    int to = text.indexOf("\n```\n", from) + "\n```\n".length();
    String block = text.substring(from, to).replace(BLOCK, "```console");
    String rerun = new Transcript(Session.in(folder)).rerun(block);
    String answered = rerun.replace("```console", BLOCK);
    Golden.check(readme, text.substring(0, from) + answered + text.substring(to));
  }
}
