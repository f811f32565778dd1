package stance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.note.words.Punctuation;
import stance.note.words.Punctuation.Cited;
import stance.note.words.Punctuation.Mention;
import stance.note.words.english.NoteEnglish;

/** The sources that a text names are found again where it names them. */
class NoteLinksTest {

  private static final Punctuation ENGLISH = NoteEnglish.LANGUAGE.punctuation();

  private static List<String> found(String text) {
    return ENGLISH.citedIn(text).stream()
        .map(mention -> text.substring(mention.start(), mention.end()))
        .toList();
  }

  @Test
  void everySourceOfACitationIsFound() {
    String cited =
        ENGLISH.citation(
            List.of(
                new Cited(1, Optional.of("paras. 4, 7; 9")),
                new Cited(12, Optional.empty()),
                new Cited(3, Optional.of("p. 2"))));
    String text = "Scheer wants it " + cited + ". So does Klimkin [12].";
    assertThat(ENGLISH.citedIn(text).stream().map(Mention::number)).containsExactly(1, 12, 3, 12);
    assertThat(found(text).stream().collect(Collectors.joining("; ", "[", "]")))
        .startsWith(cited.substring(0, cited.length() - 1));
  }

  @Test
  void whatIsQuotedCitesNothing() {
    assertThat(found("She said “see [1, para. 4]” [2].")).containsExactly("2");
  }

  @Test
  void otherBracketsCiteNothing() {
    assertThat(found("a [sic] b [1 c] d [12345] e [] f [1, with spaces] g [1")).isEmpty();
  }
}
