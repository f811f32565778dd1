package stance.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.problem.Lack;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.yaml.DossierReader;
import stance.yaml.FormatRule;

/**
 * What reading says of a dossier with one record more, before that is written: so the rules by
 * which answers are refused are those of the files, and no others.
 */
final class Trial {

  /** What further answers can mend. */
  private static final Set<String> UNFINISHED =
      Set.of(FormatRule.MISSING_KEY.id(), FormatRule.TOO_FEW_ANSWERS.id());

  /** What a record can make wrong elsewhere; else it only brings to light what was wrong. */
  private static final Set<String> ELSEWHERE =
      Set.of(FormatRule.DUPLICATE_ID.id(), FormatRule.SPEAKS_FOR_CIRCLE.id());

  private final String file;
  private final byte[] bytes;
  private final DossierReader reader;
  private final Result<Dossier> after;
  private final List<Problem> errors;

  Trial(String file, byte[] bytes, Result<Dossier> before, DossierReader reader) {
    this.file = file;
    this.bytes = bytes;
    this.reader = reader;
    this.after = reader.result();
    this.errors =
        beyond(before.problems(), after.problems()).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .filter(
                problem ->
                    problem.place().file().equals(file) || ELSEWHERE.contains(problem.rule()))
            .toList();
  }

  /** The problems that were not there before, wherever in their files. */
  static List<Problem> beyond(List<Problem> before, List<Problem> after) {
    Map<String, Integer> had = new HashMap<>();
    before.forEach(problem -> had.merge(said(problem), 1, Integer::sum));
    List<Problem> more = new ArrayList<>();
    for (Problem problem : after) {
      if (had.merge(said(problem), -1, Integer::sum) < 0) {
        more.add(problem);
      }
    }
    return more;
  }

  /** What a problem says, wherever in its file, and whatever lines it mentions. */
  private static String said(Problem problem) {
    String message = problem.message().replaceAll("(line |:)\\d+", "$1");
    return problem.place().file() + " " + problem.rule() + " " + message;
  }

  /** The file that the record stands in. */
  String file() {
    return file;
  }

  /** All of that file. */
  byte[] bytes() {
    return bytes.clone();
  }

  DossierReader reader() {
    return reader;
  }

  Result<Dossier> after() {
    return after;
  }

  /** What is wrong with the record, or because of it. */
  List<Problem> errors() {
    return errors;
  }

  /** That of it which no further answers can mend. */
  List<Problem> faults() {
    return errors.stream()
        .filter(problem -> !UNFINISHED.contains(problem.rule()))
        .filter(problem -> problem.lack().isEmpty())
        .toList();
  }

  /** The keys that are still needed of a record, or of what it has within it. */
  List<String> missing(RecordKeys<?> of) {
    List<String> missing = new ArrayList<>();
    for (Problem problem : errors) {
      problem
          .lack()
          .filter(lack -> lack.of().equals(of.noun()))
          .map(Lack::keys)
          .ifPresent(missing::addAll);
    }
    return missing;
  }
}
