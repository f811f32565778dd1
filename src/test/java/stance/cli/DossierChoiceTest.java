package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/** The dossier that is used: the one asked for, or else the nearest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierChoiceTest {

  private static final Path MADE = Golden.RESOURCES.resolve("dossiers/made").toAbsolutePath();
  private static final String MADE_TITLE = "A bridge at Rivertown";
  private static final String SHIPPED_TITLE = "Ukraine peacekeeping mission";

  @TempDir Path folder;

  @Test
  void the_option_comes_before_the_variable() {
    Session.Outcome outcome =
        Session.in(folder)
            .with(Map.of("STANCE_DOSSIER", "nowhere"))
            .run(List.of("list", "-d", MADE.toString()));
    assertThat(outcome.out()).startsWith(MADE_TITLE);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void the_variable_comes_before_the_folder_positions() throws IOException {
    Files.createDirectories(folder.resolve("positions"));
    Session.Outcome outcome =
        Session.in(folder)
            .with(Map.of("STANCE_DOSSIER", MADE.toString()))
            .run(List.of("list", "-v"));
    assertThat(outcome.out()).startsWith(MADE_TITLE);
    assertThat(outcome.err()).isEqualTo("dossier: " + MADE + "\n");
  }

  @Test
  void the_folder_positions_comes_before_the_shipped_dossier() throws IOException {
    copyTo(folder.resolve("positions"));
    Session.Outcome outcome = Session.in(folder).run(List.of("list", "-v"));
    assertThat(outcome.out()).startsWith(MADE_TITLE);
    assertThat(outcome.err()).isEqualTo("dossier: " + folder.resolve("positions") + "\n");
  }

  @Test
  void a_folder_positions_that_is_no_dossier_is_told_of_and_passed_over() throws IOException {
    Files.createDirectories(folder.resolve("positions"));
    Session.Outcome outcome = Session.in(folder).run(List.of("list"));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith(SHIPPED_TITLE);
    assertThat(outcome.err())
        .isEqualTo("warning: ./positions holds no dossier.yaml; the shipped dossier is used\n");
  }

  @Test
  void in_an_empty_folder_the_shipped_dossier_is_used_without_a_word() {
    Session.Outcome outcome = Session.in(folder).run(List.of("list"));
    assertThat(outcome.out()).startsWith(SHIPPED_TITLE);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void ten_faults_in_four_files_are_ten_problems_sorted() {
    Session.Outcome outcome =
        Session.in(Golden.RESOURCES.resolve("dossiers")).run(List.of("list", "-d", "faulty"));
    List<String> places =
        outcome.err().lines().filter(line -> line.matches(".*:\\d+:\\d+: error: .*")).toList();
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(places).hasSize(10);
    assertThat(places.stream().map(place -> place.substring(0, place.indexOf(':'))).distinct())
        .hasSize(4)
        .isSortedAccordingTo(
            Comparator.comparing((String file) -> file.contains("/actors/"))
                .thenComparing(Comparator.naturalOrder()));
  }

  @Test
  void in_the_folder_of_a_dossier_that_one_is_used() throws IOException {
    copyTo(folder);
    Session.Outcome outcome = Session.in(folder).run(List.of("list", "-v"));
    assertThat(outcome.out()).startsWith(MADE_TITLE);
    assertThat(outcome.err()).isEqualTo("dossier: " + folder + "\n");
  }

  @Test
  void a_broken_dossier_is_checked_from_within_and_from_beside_it() throws IOException {
    Path dossier = folder.resolve("positions");
    copyTo(dossier);
    Files.delete(dossier.resolve("dossier.yaml"));
    for (String from : List.of("", "positions", "positions/actors")) {
      Session.Outcome outcome = Session.in(folder.resolve(from)).run(List.of("check"));
      assertThat(outcome.status()).as(from).isEqualTo(1);
      assertThat(outcome.out()).as(from).contains("dossier.yaml: error:", "[missing-file]");
    }
  }

  private static void copyTo(Path target) throws IOException {
    try (Stream<Path> all = Files.walk(MADE)) {
      for (Path one : all.toList()) {
        Path copy = target.resolve(MADE.relativize(one).toString());
        if (!Files.isDirectory(copy)) {
          Files.copy(one, copy);
        }
      }
    }
  }
}
