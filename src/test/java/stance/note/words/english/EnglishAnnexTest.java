package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.dossier.Evidence;
import stance.note.words.AnnexWords;
import stance.note.words.AnnexWords.Marks;
import stance.note.words.AnswerState;
import stance.note.words.Claim;

/** The annex: every sentence in English, in the singular and the plural. */
final class EnglishAnnexTest {

  private static final Listening<AnnexWords> LISTENING =
      new Listening<>(AnnexWords.class, new EnglishAnnex());
  private static final AnnexWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void a_cell_says_what_how_known_and_when() {
    assertThat(words.answer("yes", true, Evidence.CLAIMED, 2017)).isEqualTo("yes*¶17");
    assertThat(words.answer("a", false, Evidence.DIRECT, 2009)).isEqualTo("a09");
    assertThat(Arrays.stream(AnswerState.values()).map(words::without)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Claim.Side.values()).map(words::side))
        .containsExactly("yes", "aside", "no");
    assertThat(words.not("a")).isEqualTo("not a");
  }

  @Test
  void the_key_explains_the_marks_that_a_table_has_and_no_other() {
    assertThat(
            words.key(
                new Marks(
                    Optional.of(2017),
                    true,
                    true,
                    Set.of(Evidence.DIRECT, Evidence.CLAIMED),
                    Set.of(AnswerState.DIVIDED, AnswerState.SILENT),
                    false)))
        .contains(
            "17 is the year 2017; * on conditions; ¶ as another party says; aside, takes no side;"
                + " parted, its speakers differ; . nothing on record.");
    assertThat(
            words.key(
                new Marks(
                    Optional.empty(),
                    false,
                    false,
                    Set.of(Evidence.REPORTED, Evidence.INFERRED),
                    Set.of(
                        AnswerState.UNDECIDED,
                        AnswerState.DECLINED,
                        AnswerState.WITHHELD,
                        AnswerState.FILTERED,
                        AnswerState.SILENT),
                    true)))
        .contains(
            "† as reported; ‡ our reading; undec., undecided; unsaid, asked and did not say; held,"
                + " no answer that holds as assumed; out, nothing that counts here; no"
                + " mark, nothing on record.");
    assertThat(words.key(new Marks(Optional.empty(), false, false, Set.of(), Set.of(), false)))
        .isEmpty();
    assertThat(words.codes(new TreeMap<>(Map.of("CA", "Canada", "US", "the United States"))))
        .isEqualTo("CA is Canada; US is the United States.");
    assertThat(words.letters("Route", List.of("a north", "b south")))
        .isEqualTo("Route: a north, b south.");
  }
}
