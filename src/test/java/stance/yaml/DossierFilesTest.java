package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Actor;
import stance.dossier.Components;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.problem.Problem;
import stance.problem.Result;

/** A dossier that is written to files is the dossier that is read from them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DossierFilesTest {

  @ForGeneratedDossiers
  void are_read_as_the_dossier_that_was_written(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    if (dossier.questions().isEmpty()) {
      return; // Files have to ask something.
    }
    Result<Dossier> read = WrittenDossier.readAgain(dossier);
    assertThat(read.problems()).extracting(Problem::message).isEmpty();
    assertThat(Components.differences(dossier, read.value().orElseThrow())).isEmpty();
  }

  @Test
  void of_the_shipped_dossier_are_read_as_it() {
    Dossier shipped =
        DossierReader.read(new PathFolder(Path.of("positions"))).value().orElseThrow();
    Result<Dossier> read = WrittenDossier.readAgain(shipped);
    assertThat(read.problems()).extracting(Problem::message).isEmpty();
    assertThat(Components.differences(byId(shipped), byId(read.value().orElseThrow()))).isEmpty();
  }

  /** The actors in one order, since folders of files give them another. */
  private static Dossier byId(Dossier dossier) {
    return dossier.with(
        dossier.questions(),
        dossier.conditions(),
        dossier.sources(),
        dossier.actors().stream().sorted(Comparator.comparing(Actor::id)).toList());
  }

  @Test
  void have_no_long_line_that_could_be_folded() {
    Dossier shipped =
        DossierReader.read(new PathFolder(Path.of("positions"))).value().orElseThrow();
    DossierFiles.of(shipped)
        .forEach(
            (name, bytes) -> {
              List<String> lines =
                  new String(bytes, StandardCharsets.UTF_8).lines().map(String::strip).toList();
              assertThat(lines)
                  .as(name)
                  .allMatch(
                      line -> line.length() <= 96 || line.indexOf(' ', line.indexOf(": ") + 2) < 0);
            });
  }
}
