package stance.problem;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading: a value if there is no error, all problems in order, and the origins of
 * what was read.
 *
 * @param unchecked how many references and answers could not be checked, since an error keeps what
 *     they refer to from being read
 */
public record Result<T>(Optional<T> value, List<Problem> problems, Origins origins, int unchecked) {

  public Result {
    problems = problems.stream().sorted().toList();
  }
}
