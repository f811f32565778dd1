package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.date;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.MethodWords;
import stance.note.words.MethodWords.Used;

/** Sources and method: every sentence in English, in the singular and the plural. */
final class EnglishMethodTest {

  private static final Listening<MethodWords> LISTENING =
      new Listening<>(MethodWords.class, new EnglishMethod());
  private static final MethodWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void a_source_is_named_by_what_is_known_of_it() {
    Source whole = source(Optional.of("A title"), Optional.of("Ann"), Optional.of(DAY));
    assertThat(words.source(whole, false, false))
        .isEqualTo("Ann, A title, Courier, 9 November 2017.");
    assertThat(words.sourceInBrief(whole)).isEqualTo("Courier, 9 November 2017");
    Source least = source(Optional.empty(), Optional.of("Courier"), Optional.empty());
    assertThat(words.source(least, true, true))
        .isEqualTo("* Courier. Published after the day of this note.");
    assertThat(words.sourceInBrief(least)).isEqualTo("Courier");
  }

  private static Source source(
      Optional<String> title, Optional<String> author, Optional<PartialDate> published) {
    return new Source(
        new Id("source"),
        title,
        author,
        "Courier",
        published,
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void the_method_says_what_was_used_and_how_to_test_it() {
    assertThat(words.data("4f1c09a2", Optional.of(date("2019-12")), new Used(1, 2, 1, 0, 1, 2)))
        .isEqualTo(
            "Data 4f1c09a2, with records up to and including 2019-12: 1 actor, 2 questions,"
                + " 1 statement by 1 speaker, 2 sources.");
    assertThat(words.data("4f1c09a2", Optional.empty(), new Used(3, 2, 8, 2, 4, 2)))
        .isEqualTo(
            "Data 4f1c09a2: 3 actors compared, 2 questions, 8 statements (2 claimed or inferred) by"
                + " 4 speakers, 2 sources.");
    assertThat(words.data("4f1c09a2", Optional.empty(), new Used(2, 1, 0, 0, 0, 0)))
        .isEqualTo("Data 4f1c09a2: 2 actors compared, 1 question, 0 statements, 0 sources.");
    assertThat(words.fingerprint("4f1c09a2")).isEqualTo("Data 4f1c09a2");
    assertThat(words.reachingTo("2019")).isEqualTo("with records up to and including 2019");
    assertThat(words.citing(true)).isEqualTo("Positions are given with all their sources.");
    assertThat(words.citing(false)).isEqualTo("Each claim cites the source that bears it best.");
    assertThat(words.marking())
        .isEqualTo("What is not in the speaker's own words says how it is known.");
    assertThat(words.madeBy("1.0")).isEqualTo("Made by stance 1.0.");
    assertThat(words.test()).isEqualTo("To test whether this note still holds:");
    assertThat(words.testCommand()).isEqualTo("stance brief --check FILE");
    assertThat(words.madeWith()).isEqualTo("Made with: stance brief");
  }
}
