package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stance.dossier.Dossier;
import stance.problem.Result;

class PathFolderTest {

  private @TempDir Path folder;

  @BeforeEach
  void writeTheSmallDossier() throws IOException {
    for (Map.Entry<String, byte[]> file : DossierText.small().files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private String problems() {
    return ProblemLines.of(DossierReader.read(folder).problems());
  }

  @Test
  void aDossierOnADiskIsTheOneInMemory() {
    Result<Dossier> result = DossierReader.read(folder);
    assertThat(DossierContents.of(result.value().orElseThrow()))
        .isEqualTo(
            DossierContents.of(DossierReader.read(DossierText.small()).value().orElseThrow()));
  }

  @Test
  void theEmptyPathIsTheCurrentFolder() throws IOException {
    PathFolder here = new PathFolder(Path.of(""));
    assertThat(here.contents()).isEqualTo(new PathFolder(Path.of("").toAbsolutePath()).contents());
    assertThat(here.contents().files()).contains("pom.xml");
    assertThat(here.read("pom.xml", 1 << 20)).isEqualTo(Files.readAllBytes(Path.of("pom.xml")));
  }

  @Test
  void otherFoldersAndHiddenOnesAreNotSearched() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/np-2017-11.yaml"), "not: read");
    Files.createDirectories(folder.resolve("actors/.git"));
    Files.writeString(folder.resolve("actors/.git/x.yaml"), "not: read");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFolderInPlaceOfAFileIsAProblemOfIts() throws IOException {
    Files.createDirectories(folder.resolve("actors/x.yaml"));
    Files.delete(folder.resolve("sources.yaml"));
    Files.createDirectories(folder.resolve("sources.yaml"));
    assertThat(problems())
        .isEqualTo(
            """
            sources.yaml unreadable-file: this is a folder, not a file | help: rename the folder
            actors/x.yaml unreadable-file: this is a folder, not a file | help: rename the folder
            """);
  }

  @Test
  void aLinkThatLeadsNowhereIsAProblemOfIts() throws IOException {
    Files.createSymbolicLink(folder.resolve("actors/x.yaml"), Path.of("gone.yaml"));
    assertThat(problems())
        .isEqualTo(
            """
            actors/x.yaml unreadable-file: the file is not there | help: check where it, or its \
            link, leads
            """);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWhoseNameIsInOtherLettersIsRead() throws IOException, InterruptedException {
    String script = "printf 'id: x\\n' > \"$(printf 'actors/caf\\351.yaml')\"";
    assertThat(new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start().waitFor())
        .isZero();
    assertThat(problems())
        .contains("caf\uFFFD.yaml bad-file-name")
        .contains("caf\uFFFD.yaml:1:1-1:3 missing-key")
        .doesNotContain("unreadable-file");
  }

  @Test
  void linksInACircleAreFollowedOnce() throws IOException {
    Files.createDirectories(folder.resolve("actors/a"));
    Files.createSymbolicLink(folder.resolve("actors/a/up"), Path.of("..", "..", "actors"));
    Files.createSymbolicLink(folder.resolve("actors/self"), Path.of("self"));
    assertThat(problems())
        .isEqualTo(
            """
            actors/a/up unreadable-file: the folder is a link to one that it stands in | help: \
            delete the link
            actors/self stray-file: this file is no part of the dossier | help: move it out of \
            actors/, or end its name in .yaml if it is an actor's file
            """);
  }

  @Test
  void aFileThatMayNotBeReadIsAProblemOfIts() throws IOException {
    Path file = folder.resolve("actors/canada.yaml");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "run as root");
    assertThat(problems())
        .isEqualTo(
            """
            actors/canada.yaml unreadable-file: the file may not be read | help: give yourself \
            the right to read it
            """);
  }

  @Test
  void aFolderThatIsNotThereIsOneProblem() {
    assertThat(ProblemLines.of(DossierReader.read(folder.resolve("gone")).problems()))
        .isEqualTo(
            """
            . unreadable-file: the folder cannot be read | help: check that it exists and is a \
            folder
            """);
  }

  /** A folder one file of which can be listed but not read. */
  private record Failing(String file, IOException failure) implements DossierFolder {

    @Override
    public Contents contents() {
      return DossierText.small().contents();
    }

    @Override
    public byte[] read(String wanted, int atMost) throws IOException {
      if (wanted.equals(file)) {
        throw failure;
      }
      return DossierText.small().read(wanted, atMost);
    }
  }

  @Test
  void whatTheSystemRefusesIsToldOnceAndNothingFollowsFromIt() {
    Map<String, IOException> failures = new TreeMap<>();
    failures.put("dossier.yaml", new AccessDeniedException("dossier.yaml"));
    failures.put("sources.yaml", new IOException("disk on fire"));
    failures.put("actors/sajjan.yaml", new IOException("disk on fire"));
    for (Map.Entry<String, IOException> each : failures.entrySet()) {
      Result<Dossier> result = DossierReader.read(new Failing(each.getKey(), each.getValue()));
      assertThat(result.problems()).hasSize(1);
      assertThat(result.problems().get(0).rule()).isEqualTo("unreadable-file");
      assertThat(result.problems().get(0).place().file()).isEqualTo(each.getKey());
    }
  }

  @Test
  void aFileOver64MebibytesIsNotRead() {
    DossierFolder large =
        new DossierFolder() {
          @Override
          public Contents contents() {
            return DossierText.small().contents();
          }

          @Override
          public byte[] read(String file, int atMost) throws IOException {
            return file.equals("sources.yaml")
                ? new byte[atMost]
                : DossierText.small().read(file, atMost);
          }
        };
    assertThat(ProblemLines.of(DossierReader.read(large).problems()))
        .isEqualTo(
            "sources.yaml file-too-large: the file is over 64 MiB | help: split it: one file an"
                + " actor\n");
  }

  @Test
  void theContentsAreSorted() {
    assertThat(new DossierFolder.Contents(List.of("b", "a"), List.of()).files())
        .containsExactly("a", "b");
  }
}
