package stance.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.document.Reference.Author;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.Source.Medium;
import stance.yaml.DossierReader;

/** Which authors are taken apart into a family name and given ones. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AuthorsTest {

  private static final Dossier SHIPPED =
      DossierReader.read(Path.of("positions")).value().orElseThrow();

  private static String authors(String author, Medium medium) {
    Source source =
        new Source(
            new Id("a-1"),
            Optional.empty(),
            Optional.of(author),
            "Publisher",
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.of(medium),
            Optional.empty());
    List<Author> authors = new Authors(SHIPPED).of(source);
    return authors.stream()
        .map(one -> one.name() + one.given().map(given -> " | " + given).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "P. Byrne, Byrne | P.",
    "John F. O'Neill-Smith, O'Neill-Smith | John F.",
    "Maria de la Cruz, de la Cruz | Maria",
    "Anders Fogh Rasmussen and Alexander Vershbow, Rasmussen | Anders Fogh; Vershbow | Alexander",
    "'Zenon Zawada, James Bezan', Zawada | Zenon; Bezan | James",
  })
  void the_names_under_a_piece_of_the_press_are_persons(String author, String expected) {
    assertThat(authors(author, Medium.PRESS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"James Bezan, Bezan | James", "K. Wendl, Wendl | K."})
  void actors_that_are_persons_and_names_with_an_initial_are_so_anywhere(
      String author, String expected) {
    assertThat(authors(author, Medium.OFFICIAL)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reuters",
        "BBC News",
        "Agence France-Presse",
        "The Canadian Press",
        "New Pathway",
        "Ukraine",
        "Ministry of Health, Labour and Welfare",
        "Marco Levytsky, CBC News",
        "Levytsky, Marco",
        "our own correspondent",
        "Harold Wilson Jr.",
        "Cher",
      })
  void what_may_be_no_person_stays_whole(String author) {
    assertThat(authors(author, Medium.PRESS)).isEqualTo(author);
  }

  @Test
  void of_any_other_publication_a_name_says_too_little() {
    assertThat(authors("Marco Levytsky", Medium.OFFICIAL)).isEqualTo("Marco Levytsky");
  }
}
