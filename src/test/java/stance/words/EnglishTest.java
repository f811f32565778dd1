package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.compare.Flag;
import stance.dossier.PartialDate;

class EnglishTest {

  @ParameterizedTest
  @CsvSource({
    "2017-11-09, on 9 November 2017",
    "2018-09, in September 2018",
    "2019, in 2019",
  })
  void a_day_is_on_and_a_longer_time_is_in(String date, String words) {
    assertThat(English.when(PartialDate.parse(date).orElseThrow())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1, differs, agrees", "0, differ, agree", "2, differ, agree", "21, differ, agree"})
  void one_question_differs_and_two_differ(int count, String differ, String agree) {
    assertThat(English.counted(Flag.DIFFER, count)).isEqualTo(differ);
    assertThat(English.counted(Flag.AGREE, count)).isEqualTo(agree);
  }
}
