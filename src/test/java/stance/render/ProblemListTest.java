package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;
import stance.text.Styled;

class ProblemListTest {

  private static Problem problem(String file, int line, String message) {
    Place place = Place.of(file, new Span(line, 1, line, 2), "x");
    return new Problem("rule", Severity.ERROR, place, message, Optional.empty());
  }

  private static List<String> lines(int most, List<Problem> problems) {
    return new ProblemList(new ProblemText("", 100, false), most, "--all")
        .lines(problems).stream().map(Styled::text).toList();
  }

  @Test
  void the_same_in_more_than_three_places_is_shown_three_times_and_counted() {
    List<Problem> problems = new ArrayList<>();
    for (int line = 1; line <= 5; line++) {
      problems.add(problem("a.yaml", line, "no question has the id 'x'"));
    }
    problems.add(problem("b.yaml", 1, "no question has the id 'x'"));
    problems.add(problem("b.yaml", 2, "no question has the id 'y'"));
    assertThat(lines(ProblemList.USUALLY, problems))
        .contains("3 more like this in 2 files; --all shows them")
        .filteredOn(line -> line.contains("error:"))
        .hasSize(4)
        .last()
        .asString()
        .startsWith("b.yaml:2:1:");
    assertThat(lines(ProblemList.ALL, problems)).filteredOn(l -> l.contains("error:")).hasSize(7);
  }

  @Test
  void every_problem_is_shown_or_counted_once() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Problem> problems = new ArrayList<>();
      for (int i = 0; i < random.nextInt(40); i++) {
        problems.add(problem("f" + random.nextInt(4), i + 1, "m" + random.nextInt(5)));
      }
      Collections.sort(problems);
      int told = 0;
      for (String line : lines(4, problems)) {
        if (line.contains("error:")) {
          told++;
        } else if (line.endsWith("--all shows them") || line.endsWith("--all shows it")) {
          String counted = line.replaceFirst(".*?(\\d+) more.*", "$1");
          told += Integer.parseInt(counted);
        }
      }
      assertThat(told).as("seed %s", seed).isEqualTo(problems.size());
    }
  }
}
