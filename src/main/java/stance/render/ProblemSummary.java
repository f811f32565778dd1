package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.text.Styled;

/** How many problems there are and in how many files: {@code 3 errors, 1 warning in 2 files}. */
public final class ProblemSummary {

  private ProblemSummary() {}

  /** The line that closes a list of problems; empty if there are none. */
  public static Styled of(List<Problem> problems) {
    List<Styled> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(p -> p.severity() == severity).count();
      if (count > 0) {
        SeverityName name = SeverityName.of(severity);
        counts.add(Styled.of(counted(count, name.word()), name.role()));
      }
    }
    long files = problems.stream().map(p -> p.place().file()).distinct().count();
    return counts.isEmpty()
        ? Styled.EMPTY
        : Styled.join(", ", counts).plus(" in " + counted(files, "file"));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
