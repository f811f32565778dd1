package stance.compare;

import java.util.Optional;

/** What actors come to on a question: a flag and its kind. */
public record Verdict(Flag flag, Optional<FlagKind> kind) {

  static Verdict of(QuestionFinding finding) {
    return new Verdict(finding.flag(), finding.kind());
  }

  static Verdict of(PairFinding finding) {
    return new Verdict(finding.flag(), finding.kind());
  }
}
