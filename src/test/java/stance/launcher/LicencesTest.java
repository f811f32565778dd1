package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The list of licences names every library that the program is built with, and no other text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LicencesTest {

  private static final Path KEPT = Path.of("src/main/dist/licenses");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>[^<]+</version>\\s*(<scope>)?");

  /** A row of the list. */
  record Library(String name, List<String> packages, List<String> texts) {}

  static List<Library> libraries() throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (String line : Files.readAllLines(KEPT.resolve("README.md"))) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length > 4 && !cells[1].equals("library") && !cells[1].startsWith("-")) {
        libraries.add(
            new Library(
                cells[1], List.of(cells[2].split(", ", -1)), List.of(cells[4].split(", ", -1))));
      }
    }
    return libraries;
  }

  @Test
  void every_library_of_the_build_is_listed() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String own = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    List<String> inTheJar = new ArrayList<>();
    Matcher dependency = DEPENDENCY.matcher(own);
    while (dependency.find()) {
      if (dependency.group(3) == null) {
        inTheJar.add(dependency.group(1) + ":" + dependency.group(2));
      }
    }
    assertThat(inTheJar).isNotEmpty();
    assertThat(libraries().stream().map(each -> each.name().replaceFirst(",.*", "")))
        .containsAll(inTheJar);
  }

  @Test
  void that_the_program_itself_has_none_is_said_until_it_has() throws IOException {
    boolean chosen = Files.exists(Path.of("LICENSE"));
    for (String readme : List.of("README.md", "src/main/dist/README.md", KEPT + "/README.md")) {
      assertThat(Files.readString(Path.of(readme)).contains("No licence has been chosen"))
          .as(readme)
          .isNotEqualTo(chosen);
    }
  }

  @Test
  void every_text_is_kept_here_or_lies_in_a_library() throws IOException {
    for (Library library : libraries()) {
      for (String text : library.texts()) {
        assertThat(
                Files.exists(KEPT.resolve(text))
                    || LicencesTest.class.getResource("/META-INF/" + text) != null)
            .as("%s of %s", text, library.name())
            .isTrue();
      }
    }
  }
}
