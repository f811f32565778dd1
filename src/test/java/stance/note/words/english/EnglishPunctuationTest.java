package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.Punctuation;
import stance.note.words.Punctuation.Cited;

/**
 * Citations, references, sentences and lists: every sentence in English, in the singular and the
 * plural.
 */
final class EnglishPunctuationTest {

  private static final Listening<Punctuation> LISTENING =
      new Listening<>(Punctuation.class, new EnglishPunctuation());
  private static final Punctuation words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void a_citation_keeps_its_number_and_its_place_on_one_line() {
    assertThat(words.citation(List.of(new Cited(1, Optional.empty())))).isEqualTo("[1]");
    assertThat(
            words.citation(
                List.of(new Cited(1, Optional.of("para. 4")), new Cited(12, Optional.empty()))))
        .isEqualTo("[1,\u00A0para.\u00A04; 12]");
    assertThat(words.paragraph("2.1")).isEqualTo("(2.1)");
    assertThat(words.question("Route")).isEqualTo("“Route”");
    assertThat(words.sentence("ann agrees")).isEqualTo("Ann agrees.");
    assertThat(words.listed(List.of("ann", "bob"))).isEqualTo("Ann; bob.");
    assertThat(words.withProof("It rains.", "[1]")).isEqualTo("It rains [1].");
    assertThat(words.withProof("It rains.", "")).isEqualTo("It rains.");
    assertThat(words.withProof("Since 2014 ...", "[1]")).isEqualTo("Since 2014 ... [1].");
    assertThat(words.citedIn("It rains [1; 12]."))
        .extracting(Punctuation.Mention::number)
        .containsExactly(1, 12);
    assertThat(words.sentence("why?")).isEqualTo("Why?");
  }
}
