package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that changed are shown whole, paragraphs by the words that did. */
final class UnifiedDiffTest {

  private static final List<String> WORDS = Collections.nCopies(60, "word");

  private static String with(int at, String... others) {
    List<String> words = new ArrayList<>(WORDS);
    words.addAll(at, List.of(others));
    return String.join(" ", words);
  }

  private static String diff(String before, String now) {
    return UnifiedDiff.of("a", List.of("same", before), "b", List.of("same", now));
  }

  @Test
  void of_a_paragraph_only_the_words_around_what_changed_are_shown_and_marked() {
    String around = "word word word word word word word word";
    assertThat(diff(with(30, "an", "old"), with(30, "one", "new", "old")))
        .isEqualTo(
            "--- a\n+++ b\n@@ -1,2 +1,2 @@\n same\n"
                + ("-… " + around + " [-an-] old word word word word word word word …\n")
                + ("+… " + around + " {+one new+} old word word word word word word word …\n"));
    assertThat(diff(with(0, "first"), with(0)))
        .contains("\n-[-first-] " + around + " …\n+" + around + " …\n");
    assertThat(diff(with(60), with(60, "last")))
        .contains("\n-… " + around + "\n+… " + around + " {+last+}\n");
  }

  @Test
  void a_line_of_a_note_in_lines_is_shown_whole() {
    assertThat(diff("an old line", "a new line")).contains("\n-an old line\n+a new line\n");
  }
}
