package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The assembled program carries the licence of all that is inside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LicencesIT {

  private static final Path LICENSES = Subprocess.ASSEMBLY.resolve("licenses");

  @ParameterizedTest
  @ValueSource(strings = {"stance.jar", "stance-lsp.jar"})
  void every_class_in_a_jar_is_ours_or_of_a_listed_library(String jar) throws IOException {
    List<String> known = new ArrayList<>(List.of("stance"));
    LicencesTest.libraries().forEach(library -> known.addAll(library.packages()));
    Set<String> unknown = new TreeSet<>();
    try (ZipFile file = new ZipFile(Subprocess.ASSEMBLY.resolve("lib/" + jar).toFile())) {
      file.stream()
          .filter(entry -> entry.getName().endsWith(".class"))
          .map(entry -> entry.getName().substring(0, entry.getName().lastIndexOf('/')))
          .map(folder -> folder.replace('/', '.') + ".")
          .filter(name -> known.stream().noneMatch(one -> name.startsWith(one + ".")))
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void every_text_that_the_list_names_is_there() throws IOException {
    for (LicencesTest.Library library : LicencesTest.libraries()) {
      for (String text : library.texts()) {
        assertThat(LICENSES.resolve(text)).as(library.name()).isNotEmptyFile();
      }
    }
    assertThat(Subprocess.ASSEMBLY.resolve("README.md")).isNotEmptyFile();
    assertThat(Files.readString(LICENSES.resolve("NOTICE")))
        .contains("FastDoubleParser")
        .doesNotContain("Apache Software Foundation");
  }
}
