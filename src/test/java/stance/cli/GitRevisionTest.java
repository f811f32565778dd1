package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    git(repository, words);
  }

  private static void git(Path folder, String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).start();
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
        .contains("changed Andrew Scheer on UN mission, 9 November 2017: supports → opposes");
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
      strings = {"fix#12", "\u00FCbersicht", "_tmp", "a,b", "(wip)", "a=b", "x%y", "o'hara"})
  void everyNameThatGitTakesIsTaken(String branch) throws IOException, InterruptedException {
    git("branch", branch, "HEAD~1");
    assertThat(diff(branch + ":positions", "positions").out()).contains("supports → opposes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@:positions",
        "@~0:positions",
        "HEAD^{/Two}:positions",
        "HEAD:./positions",
        "HEAD:positions/",
        "HEAD:/positions",
        "HEAD:positions/../positions"
      })
  void aRevisionAndItsFolderCanBeWrittenAsForGit(String named) {
    assertThat(diff(named, "positions"))
        .extracting(Session.Outcome::err, outcome -> outcome.out().contains("0 changed"))
        .containsExactly("", true);
  }

  @Test
  void fromAnywhereInTheWorkTreeTheAnswerIsTheSame() {
    Session below = Session.in(repository.resolve("positions/actors"));
    assertThat(below.run(List.of("diff", "HEAD~1:positions", "..")).out())
        .contains("supports → opposes");
    assertThat(below.run(List.of("diff", "HEAD:..", "..")).out()).contains("0 changed");
  }

  @Test
  void aDossierCanBeARepository() throws IOException, InterruptedException {
    Path dossier = repository.resolve("positions");
    git(dossier, "init", "-q");
    git(dossier, "add", ".");
    git(dossier, "commit", "-qm", "All");
    for (String root : List.of("HEAD:", "HEAD:.", "HEAD:./", "HEAD:/")) {
      assertThat(Session.in(dossier).run(List.of("diff", root, ".")).out()).contains("0 changed");
    }
  }

  @Test
  void noAttributeLeavesAFileOut() throws IOException, InterruptedException {
    Files.writeString(
        repository.resolve(".gitattributes"),
        "positions/actors export-ignore\n*.yaml text eol=crlf\n");
    git("add", ".");
    git("commit", "-qm", "Three");
    assertThat(diff("HEAD:positions", "positions").out()).contains("0 stances added, 0 removed");
  }

  @Test
  void linksAreFollowedWithinTheRevision() throws IOException, InterruptedException {
    Path positions = repository.resolve("positions");
    Files.createDirectories(repository.resolve("shared"));
    Files.move(positions.resolve("actors/scheer.yaml"), repository.resolve("shared/scheer.yaml"));
    Files.createSymbolicLink(
        positions.resolve("actors/scheer.yaml"), Path.of("../../shared/scheer.yaml"));
    Files.move(positions.resolve("actors"), repository.resolve("people"));
    Files.delete(repository.resolve("people/scheer.yaml"));
    Files.createSymbolicLink(
        repository.resolve("people/scheer.yaml"), Path.of("../shared/scheer.yaml"));
    Files.createSymbolicLink(positions.resolve("actors"), Path.of("../people"));
    Files.createSymbolicLink(repository.resolve("linked"), Path.of("positions"));
    git("add", ".");
    git("commit", "-qm", "Three");
    assertThat(diff("HEAD:linked", "positions").err()).isEmpty();
    assertThat(diff("HEAD:linked", "positions").out()).contains("0 stances added, 0 removed");
  }

  @Test
  void aLinkThatLeadsOutOfTheRevisionIsSaidToBeOne() throws IOException, InterruptedException {
    Files.createSymbolicLink(
        repository.resolve("positions/actors/outside.yaml"), Path.of("/etc/hostname"));
    git("add", ".");
    git("commit", "-qm", "Three");
    assertThat(diff("HEAD:positions", "positions").err())
        .contains("actors/outside.yaml: error: this is a link that leads nowhere in the revision");
  }

  @Test
  void gitSaysWhyItKnowsNoRevision() throws IOException, InterruptedException {
    Path shallow = repository.resolve("shallow");
    git("clone", "-q", "--depth", "1", repository.toUri().toString(), shallow.toString());
    Session there = Session.in(shallow);
    assertThat(there.run(List.of("diff", "HEAD~1:positions", "positions")).err())
        .startsWith("error: git knows no revision 'HEAD~1' here; the clone is shallow");
  }

  @Test
  void whereThereIsNoRepositoryThatIsSaid(@TempDir Path none) {
    assertThat(Session.in(none).run(List.of("diff", "HEAD:positions", ".")).err())
        .startsWith("error: 'HEAD:positions' is no folder, and there is no git repository here\n");
  }

  @Test
  void whatTheRepositoryIsSetUpToRunIsNotRun() throws IOException, InterruptedException {
    String touch = "touch " + repository.resolve("x");
    git("config", "core.fsmonitor", touch);
    git("config", "core.pager", touch);
    git("config", "filter.run.smudge", touch);
    git("config", "filter.run.clean", touch);
    git("config", "diff.run.textconv", touch);
    Files.writeString(repository.resolve(".gitattributes"), "*.yaml filter=run diff=run\n");
    assertThat(diff("HEAD:positions", "positions").out()).contains("0 changed");
    assertThat(repository.resolve("x")).doesNotExist();
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
        "HEAD::positions",
        "HEAD:positions\u0000"
      })
  void nothingIsTakenForAnythingButARevisionAndAFolder(String text) {
    Session.Outcome outcome = diff(text, "positions");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: ");
    assertThat(repository.resolve("x")).doesNotExist();
  }
}
