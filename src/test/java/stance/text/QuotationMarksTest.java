package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is quoted stands in one pair of marks, and no other of that kind is within. */
final class QuotationMarksTest {

  private static final String SIGNS = "ab “”„\"‘’«»(5.";
  private static final String MARKS = "[“”„\"‘’‚«»]";

  @Test
  void any_text_stands_in_one_pair_of_marks_and_keeps_all_else() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String quoted = QuotationMarks.around(text.toString());
      assertThat(quoted).as("%s", text).startsWith("“").endsWith("”");
      assertThat(quoted.substring(1, quoted.length() - 1)).as("%s", text).doesNotContain("“", "”");
      assertThat(quoted.replaceAll(MARKS, "")).isEqualTo(text.toString().replaceAll(MARKS, ""));
      assertThat(QuotationMarks.around(quoted)).as("%s, quoted again", text).isEqualTo(quoted);
    }
  }

  @Test
  void marks_of_its_own_become_single_or_are_the_only_ones() {
    assertThat(QuotationMarks.around("take the time")).isEqualTo("“take the time”");
    assertThat(QuotationMarks.around("“the whole” of it")).isEqualTo("“‘the whole’ of it”");
    assertThat(QuotationMarks.around("no \"frozen\" conflict")).isEqualTo("“no ‘frozen’ conflict”");
    assertThat(QuotationMarks.around("“take the time”")).isEqualTo("“take the time”");
    assertThat(QuotationMarks.around("\"take the time\"")).isEqualTo("“take the time”");
    assertThat(QuotationMarks.around("“yes” and “no”")).isEqualTo("“‘yes’ and ‘no’”");
    assertThat(QuotationMarks.around("\"yes\" and \"no\"")).isEqualTo("“‘yes’ and ‘no’”");
    assertThat(QuotationMarks.around("a 5\" pipe")).isEqualTo("“a 5\" pipe”");
    assertThat(QuotationMarks.around("")).isEqualTo("“”");
    assertThat(Ascii.of(QuotationMarks.around("“the whole” of it")))
        .isEqualTo("\"'the whole' of it\"");
  }
}
