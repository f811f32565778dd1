package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WordQueryTest {

  private static boolean finds(String word, String... texts) {
    return new WordQuery(List.of(word)).matches(List.of(texts));
  }

  @Test
  void case_accents_and_script_do_not_matter() {
    assertThat(finds("ROBUST", "A robust, armed mission.")).isTrue();
    assertThat(finds("brucke", "grün wie die Brücke von früher")).isTrue();
    assertThat(finds("Poroshenko", "сказав Порошенко")).isTrue();
    assertThat(finds("порошенко", "said Poroshenko")).isTrue();
  }

  @Test
  void characters_that_are_not_seen_do_not_matter() {
    for (String unseen : List.of("\u00AD", "\u200B", "\u200C", "\u200D", "\u200F", "\u2060")) {
      assertThat(finds("peacekeeping", "for peace" + unseen + "keeping" + unseen)).isTrue();
      assertThat(FoldedName.of("לוי" + unseen)).isEqualTo(FoldedName.of("לוי"));
    }
    assertThat(FoldedName.of("Le\u00A0Pen")).isEqualTo("le pen");
  }

  @Test
  void a_word_is_found_by_its_beginning_and_not_by_its_middle() {
    assertThat(finds("robust", "(robustness)")).isTrue();
    assertThat(finds("age", "the page")).isFalse();
    assertThat(finds("light guard", "a light-guard")).isTrue();
    assertThat(finds("light guard", "a guard, light")).isFalse();
  }

  @Test
  void all_words_must_occur_in_one_text_or_another() {
    WordQuery query = new WordQuery(List.of("robust", "border"));
    assertThat(query.matches(List.of("robust", "at the border"))).isTrue();
    assertThat(query.matches(List.of("robust"))).isFalse();
    assertThat(new WordQuery(List.of()).matches(List.of())).isTrue();
  }

  @Test
  void what_is_looked_for_is_marked() {
    assertThat(new WordQuery(List.of("brück")).marked("die alte Brücke, früher"))
        .isEqualTo(Styled.of("die alte ").plus("Brücke", Role.MATCH).plus(", früher"));
  }

  @Test
  void marking_changes_no_text() {
    RandomText.forAll(
        random -> {
          String text = Styled.of("a" + random.cluster() + " b " + random.cluster()).text();
          assertThat(new WordQuery(List.of("a", "b c")).marked(text).text()).isEqualTo(text);
        });
  }
}
