package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.text.Styled;

class ProblemSummaryTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "error a                              | 1 error in 1 file",
        "error a, error a, error b            | 3 errors in 2 files",
        "warning a                            | 1 warning in 1 file",
        "error a, warning b, warning b        | 1 error, 2 warnings in 2 files",
        "remark c, warning b, error a, error a | 2 errors, 1 warning, 1 remark in 3 files",
      })
  void countsProblemsBySeverityAndTheirFiles(String problems, String summary) {
    assertThat(ProblemSummary.of(problems(problems)).text()).isEqualTo(summary);
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    assertThat(ProblemSummary.of(List.of())).isEqualTo(Styled.EMPTY);
  }

  private static List<Problem> problems(String text) {
    return Arrays.stream(text.strip().split(", ")).map(ProblemSummaryTest::problem).toList();
  }

  private static Problem problem(String severityAndFile) {
    String[] parts = severityAndFile.split(" ");
    Severity severity = Severity.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Problem("rule", severity, Place.of(parts[1]), "wrong", Optional.empty());
  }
}
