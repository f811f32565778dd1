package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.DAY;

import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.note.words.SectionKind;
import stance.note.words.SectionWords;

/** The headings: every sentence in English, in the singular and the plural. */
final class EnglishSectionsTest {

  private static final Listening<SectionWords> LISTENING =
      new Listening<>(SectionWords.class, new EnglishSections());
  private static final SectionWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @ParameterizedTest
  @EnumSource(SectionKind.class)
  void every_section_has_a_heading_of_its_own(SectionKind kind) {
    assertThat(Arrays.stream(SectionKind.values()).map(words::heading)).doesNotHaveDuplicates();
    assertThat(words.heading(kind)).isUpperCase();
    assertThat(words.changesSince(DAY)).isEqualTo("CHANGES FROM 9 NOVEMBER 2017 ON");
    assertThat(words.sources()).isEqualTo("SOURCES");
    assertThat(words.method()).isEqualTo("METHOD");
  }
}
