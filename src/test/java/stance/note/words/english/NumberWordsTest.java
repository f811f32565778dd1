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
  void no_two_numbers_are_spelled_alike() {
    assertThat(IntStream.range(0, 1100).mapToObj(NumberWords::spelled)).doesNotHaveDuplicates();
  }
}
