package stance.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Effort;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.yaml.DossierContents;
import stance.yaml.DossierReader;

/** A packed dossier is the dossier, or it is not there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackedDossierTest {

  @TempDir Path lib;
  private Path folder;
  private PackedDossier packed;

  @BeforeEach
  void copy_the_shipped_dossier() throws IOException {
    folder = lib.resolve("positions");
    try (Stream<Path> all = Files.walk(Path.of("positions"))) {
      for (Path one : all.toList()) {
        Files.copy(one, folder.resolve(Path.of("positions").relativize(one).toString()));
      }
    }
    packed = new PackedDossier(folder);
    Files.writeString(packed.program(), "the program");
    packed.write(() -> DossierReader.read(folder).value());
  }

  @ForGeneratedDossiers
  void is_equal_to_the_dossier_that_was_packed(long seed) throws IOException {
    Dossier dossier = GeneratedDossiers.of(seed);
    packed.write(() -> Optional.of(dossier));
    assertThat(contents()).contains(DossierContents.of(dossier));
  }

  @Test
  void is_equal_to_what_the_files_of_the_shipped_dossier_say() {
    Dossier read = DossierReader.read(Path.of("positions")).value().orElseThrow();
    assertThat(contents()).contains(DossierContents.of(read));
  }

  @Test
  void does_not_count_once_a_file_has_another_size() throws IOException {
    Path file = folder.resolve("dossier.yaml");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file) + "\n");
    Files.setLastModifiedTime(file, time);
    assertThat(contents()).isEmpty();
  }

  @Test
  void does_not_count_once_a_file_was_written_again() throws IOException {
    Path file = folder.resolve("sources.yaml");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(contents()).isEmpty();
  }

  @Test
  void does_not_count_once_a_file_was_added_or_deleted_or_renamed() throws IOException {
    Path actors = folder.resolve("actors");
    Path file = actors.resolve("added.yaml");
    Files.writeString(file, "id: added\nname: Added\nkind: person\nstances: []\n");
    mark(actors, 1);
    assertThat(contents()).isEmpty();

    packed.write(() -> DossierReader.read(folder).value());
    assertThat(contents()).isPresent();
    Files.move(file, actors.resolve("renamed.yaml"));
    assertThat(contents()).isEmpty();
    Files.move(actors.resolve("renamed.yaml"), file);
    mark(actors, 1);
    assertThat(contents()).isPresent();
    Files.delete(file);
    assertThat(contents()).isEmpty();
  }

  @Test
  void does_not_count_for_another_program() throws IOException {
    Files.writeString(packed.program(), "another program");
    assertThat(contents()).isEmpty();
    Files.delete(packed.program());
    assertThat(contents()).isEmpty();
  }

  @Test
  void counts_in_another_folder_as_long_as_the_times_of_its_files_are_kept() throws IOException {
    Path elsewhere = lib.resolve("elsewhere");
    try (Stream<Path> all = Files.list(lib)) {
      List<Path> moved = all.toList();
      Files.createDirectory(elsewhere);
      for (Path one : moved) {
        Files.move(one, elsewhere.resolve(one.getFileName()));
      }
    }
    assertThat(new PackedDossier(elsewhere.resolve("positions")).read()).isPresent();
  }

  @Test
  void does_not_count_where_a_single_byte_is_another() throws IOException {
    byte[] good = Files.readAllBytes(packed.file());
    for (int at = 0; at < good.length; at += 997 * Effort.oneIn(5)) {
      byte[] damaged = good.clone();
      damaged[at] ^= 1;
      Files.write(packed.file(), damaged);
      assertThat(contents()).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void does_not_count_where_it_was_cut_off() throws IOException {
    byte[] good = Files.readAllBytes(packed.file());
    for (int length : new int[] {0, 1, 4, 23, 24, 25, good.length / 2, good.length - 1}) {
      Files.write(packed.file(), Arrays.copyOf(good, length));
      assertThat(contents()).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void does_not_count_where_it_cannot_be_read() throws IOException {
    Files.delete(packed.file());
    assertThat(contents()).isEmpty();
    Files.createDirectory(packed.file());
    assertThat(contents()).isEmpty();
  }

  @Test
  void is_not_there_for_files_that_are_no_dossier() throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), "title: none\n");
    packed.write(() -> DossierReader.read(folder).value());
    assertThat(packed.file()).doesNotExist();
  }

  private static void mark(Path file, long milliseconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(milliseconds));
  }

  private Optional<List<Object>> contents() {
    return packed.read().map(DossierContents::of);
  }
}
