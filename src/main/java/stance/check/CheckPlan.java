package stance.check;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.problem.Origins;
import stance.problem.Problem;
import stance.problem.Result;

/**
 * What to look for in a dossier beside what its reader reports and the warnings.
 *
 * @param remarks for remarks too: the age at which a stance is stale
 * @param texts for the proof of quotations too: the texts of the sources
 */
public record CheckPlan(Optional<Period> remarks, Optional<CitedTexts> texts) {

  /** Errors and warnings alone. */
  public static final CheckPlan WARNINGS = new CheckPlan(Optional.empty(), Optional.empty());

  /** All that is to be said of what was read. Of a dossier that does not load: why it does not. */
  public CheckResult of(Result<Dossier> read) {
    if (read.value().isEmpty()) {
      return new CheckResult(read.problems(), Optional.empty());
    }
    Dossier dossier = read.value().get();
    Findings findings = new Findings(read.origins());
    Rules.warnings().forEach(rule -> rule.look(dossier, findings));
    remarks.ifPresent(age -> Rules.remarks(age).forEach(rule -> rule.look(dossier, findings)));
    Optional<QuotationCounts> quotations =
        texts.map(each -> new Quotations(dossier, each, findings).verify());
    Acceptance acceptance = new Acceptance(dossier.accepted(), read.origins());
    List<Problem> problems = new ArrayList<>();
    for (Problem problem : read.problems()) {
      if (!acceptance.silences(problem)) {
        problems.add(problem);
      }
    }
    List<Finding> kept =
        new ArrayList<>(findings.all().stream().filter(f -> !acceptance.silences(f)).toList());
    kept.addAll(acceptance.unused(texts.isPresent() ? List.of() : Quotations.RULES));
    problems.addAll(located(kept, read.origins()));
    return new CheckResult(problems, quotations);
  }

  /** File by file, since finding a place means reading its file. */
  private static List<Problem> located(List<Finding> findings, Origins origins) {
    return findings.stream()
        .sorted(Comparator.comparing(finding -> finding.route().file()))
        .map(finding -> finding.in(origins))
        .toList();
  }
}
