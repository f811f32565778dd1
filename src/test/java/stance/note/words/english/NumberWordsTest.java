package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NumberWordsTest {

  @Test
  void numbers_are_spelled_as_they_are_said() {
    assertThat(
            IntStream.of(2, 10, 11, 20, 21, 99, 100, 101, 129, 999, 1000)
                .mapToObj(NumberWords::spelled))
        .containsExactly(
            "two",
            "ten",
            "eleven",
            "twenty",
            "twenty-one",
            "ninety-nine",
            "one hundred",
            "one hundred and one",
            "one hundred and twenty-nine",
            "nine hundred and ninety-nine",
            "a total of 1000");
  }

  @Test
  void a_clause_that_counts_begins_with_a_word_and_an_answer_as_it_is_written() {
    assertThat(NumberWords.opening("14 answer yes")).isEqualTo("fourteen answer yes");
    assertThat(NumberWords.opening("129 have not spoken of it"))
        .isEqualTo("one hundred and twenty-nine have not spoken of it");
    assertThat(NumberWords.opening("12 (nine not in their own words) refuse “rain”"))
        .startsWith("twelve (nine not");
    assertThat(NumberWords.opening("12 months: Ann")).isEqualTo("12 months: Ann");
    assertThat(NumberWords.opening("2014 is the year: Ann"))
        .isEqualTo("a total of 2014 is the year: Ann");
  }

  @Test
  void no_two_numbers_are_spelled_alike() {
    assertThat(IntStream.range(0, 1100).mapToObj(NumberWords::spelled)).doesNotHaveDuplicates();
  }
}
