package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.Golden;
import stance.yaml.DossierText;

/** A repository whose last commit turns Scheer round. */
class GitRevisionTest {

  @TempDir Path repository;

  @BeforeEach
  void commitTwice() throws IOException, InterruptedException {
    Path positions = repository.resolve("positions");
    Map<String, byte[]> files =
        DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = positions.resolve(file.getKey());
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
      Files.write(path, file.getValue());
    }
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "One");
    Path scheer = positions.resolve("actors/scheer.yaml");
    Files.writeString(scheer, Files.readString(scheer).replace("supports", "opposes"));
    git("commit", "-qam", "Two");
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(repository.toFile()).start();
    assertThat(git.waitFor()).isZero();
  }

  private Session.Outcome diff(String before, String after) {
    return Session.in(repository).run(List.of("diff", before, after));
  }

  @Test
  void theFolderIsReadAsTheRevisionHoldsIt() {
    Session.Outcome outcome = diff("HEAD~1:positions", "positions/");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("changed Andrew Scheer on UN mission, 9 November 2017: was supports, is opposes");
    assertThat(diff("HEAD:positions/", "positions").out()).contains("0 changed");
  }

  @Test
  void whatARevisionLacksIsSaid() {
    assertThat(diff("HEAD:nothing", "positions").err())
        .startsWith("error: the revision 'HEAD' has no folder 'nothing'");
    assertThat(diff("v1.0:positions", "positions").err())
        .startsWith("error: git knows no revision 'v1.0' here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--output=x:positions",
        "-v:positions",
        "HEAD:--output=x",
        "HEAD:-o",
        "HEAD x:positions",
        "HEAD;touch x:positions",
        "$(touch x):positions",
        "HEAD\n:positions",
        "HEAD:",
        "HEAD::positions",
        "HEAD:positions\u0000"
      })
  void nothingElseReachesGit(String text) {
    assertThatThrownBy(() -> GitRevision.of(text)).isInstanceOf(UsageError.class);
    assertThat(repository.resolve("x")).doesNotExist();
  }
}
