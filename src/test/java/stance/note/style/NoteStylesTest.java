package stance.note.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stance.note.NoteStyle;
import stance.note.words.english.NoteEnglish;

/** What holds of every style of notes. */
final class NoteStylesTest {

  @Test
  void every_style_is_asked_for_by_a_name_of_its_own_and_has_a_heading_of_its_own() {
    assertThat(NoteStyles.ALL).extracting(NoteStyle::name).doesNotHaveDuplicates();
    assertThat(NoteStyles.ALL)
        .extracting(style -> style.heading(NoteEnglish.LANGUAGE))
        .doesNotHaveDuplicates();
    assertThat(NoteStyles.ALL)
        .allSatisfy(style -> assertThat(NoteStyles.named(style.name())).contains(style));
    assertThat(NoteStyles.named("memo")).isEmpty();
  }
}
