package stance.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CursorTest {

  private static final String ACTOR =
      """
      id: sajjan
      speaks-for:
      - actor: canada
        from: 2015-11-04
      stances:
        # a comment: with a colon
        - question: mission
          stance: supports
          if:
            - ukraine-asks
            - russia-agrees
          summary: >-
            Says this: that it
            should come.

          sources: [np-2017-11]
        - question: area
          date: 2017-11-10
      """;

  /** A mark, a bar, stands where the cursor is. */
  @ParameterizedTest
  @CsvSource({
    "'id: sa|jjan', id",
    "'- actor: cana|da', speaks-for actor",
    "'  from: 2015-|11-04', speaks-for from",
    "'- question: mi|ssion', stances question",
    "'    stance: |supports', stances stance",
    "'      - ukr|aine-asks', stances if",
    "'      - russia-agrees|', stances if",
    "'      Says this: that |it', stances summary",
    "'    sources: [np|-2017-11]', stances sources",
    "'  - question: ar|ea', stances question",
    "'    date: 2017-11-10|', stances date",
  })
  void stands_under_the_keys_that_yaml_would_find(String marked, String path) {
    assertThat(String.join(" ", at(marked).path())).isEqualTo(path);
  }

  @Test
  void knows_the_other_keys_of_its_record_and_of_no_other() {
    Cursor stance = at("    stance: |supports");
    assertThat(stance.keysOfRecord())
        .containsExactly("question", "stance", "if", "summary", "sources");
    assertThat(stance.valueInRecord("question")).contains("mission");
    assertThat(at("    date: 2017-11-10|").valueInRecord("question")).contains("area");
    assertThat(at("      - russia-agrees|").valueInRecord("question")).contains("mission");
  }

  @Test
  void tells_a_key_from_a_value() {
    assertThat(at("    sta|nce: supports").atKey()).isTrue();
    assertThat(at("    stance: |supports").atKey()).isFalse();
    assertThat(at("      - russia-ag|rees").atItem()).isTrue();
    assertThat(at("  # a comm|ent: with a colon").inComment()).isTrue();
  }

  @Test
  void has_the_whole_word_around_it() {
    assertThat(at("      - russia-ag|rees").word()).isEqualTo("russia-agrees");
    assertThat(at("    sources: [np-2|017-11]").word()).isEqualTo("np-2017-11");
  }

  @Test
  void of_an_unfinished_line_stands_where_its_indentation_says() {
    String begun = "id: x\nstances:\n  - question: area\n    st";
    Cursor cursor = new Cursor("actors/x.yaml", begun, new Position(3, 6));
    assertThat(cursor.path()).containsExactly("stances");
    assertThat(cursor.atKey()).isTrue();
    assertThat(cursor.keysOfRecord()).containsExactly("question");
    Cursor empty =
        new Cursor(
            "actors/x.yaml", "id: x\nstances:\n  - question: area\n    ", new Position(3, 4));
    assertThat(empty.path()).containsExactly("stances");
    assertThat(empty.keysOfRecord()).containsExactly("question");
  }

  @Test
  void is_never_outside_the_text() {
    for (int line = 0; line < 30; line++) {
      for (int column = 0; column < 40; column++) {
        Cursor cursor = new Cursor("actors/x.yaml", ACTOR, new Position(line, column));
        assertThat(cursor.path()).isNotNull();
        assertThat(cursor.keysOfRecord()).isNotNull();
        assertThat(cursor.word()).doesNotContain("\n");
      }
    }
  }

  private static Cursor at(String marked) {
    List<String> lines = ACTOR.lines().toList();
    String line = marked.replace("|", "");
    int number = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(line.stripTrailing())
          && lines.get(i).strip().equals(line.strip())) {
        number = i;
      }
    }
    String found = lines.get(number);
    int shift = found.indexOf(line.strip()) - line.indexOf(line.strip());
    return new Cursor(
        "actors/sajjan.yaml", ACTOR, new Position(number, marked.indexOf('|') + shift));
  }
}
