package stance.cli;

import java.util.Optional;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.problem.Problem;
import stance.yaml.FormatRule;

/**
 * Why a value cannot be added, to whoever typed it: as the reader says it of a file with that
 * value, but for what is only true of somebody who has the file before them.
 */
final class Refusal {

  private Refusal() {}

  /** Why {@code value} is refused. */
  static UsageError of(Problem problem, String value, Dossier dossier) {
    if (is(problem, FormatRule.BAD_DATE)) {
      return of(
          problem,
          problem.message(),
          "write " + TypedDate.FORMS + ", as precisely as it is known, and a day that exists");
    }
    if (is(problem, FormatRule.DUPLICATE_ID)) {
      return of(
          problem, "the id '" + value + "' is taken", "stance show " + value + " says by what");
    }
    if (is(problem, FormatRule.DUPLICATE_KEY)) {
      return of(
          problem,
          "the id '" + value.split(":", 2)[0] + "' is given twice",
          "each has an id of its own");
    }
    if (is(problem, FormatRule.REPEATED_ITEM)) {
      return of(problem, "'" + value + "' is given twice", "once is enough");
    }
    Optional<Question> main = dossier.questions().stream().filter(Question::main).findFirst();
    if (is(problem, FormatRule.SECOND_MAIN) && main.isPresent()) {
      return of(
          problem,
          "the question '" + main.get().id() + "' is the main one already",
          "leave 'main' out, or take it off '" + main.get().id() + "' in dossier.yaml");
    }
    return UsageError.of(problem);
  }

  private static UsageError of(Problem problem, String message, String help) {
    return new UsageError(problem.cited(message), help);
  }

  private static boolean is(Problem problem, FormatRule rule) {
    return problem.rule().equals(rule.id());
  }
}
