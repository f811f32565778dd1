package stance.note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.dossier.Evidence;

/**
 * Which finding a bottom line names, by stated rules.
 *
 * <p><b>The sharpest difference</b> is, of the questions on which actors differ, the first by: (1)
 * whether answers exclude each other, then whether a condition is ruled out, then whether an actor
 * differs from both sides of a divided one; (2) the number of actors in the second largest camp,
 * the more the sharper; (3) the number of actors that answered; (4) the number of them known in
 * their own words; (5) the order of the dossier.
 *
 * <p><b>The firmest common ground</b> is, of the questions with full agreement, the first by: (1)
 * the number of actors that answered; (2) the number of them known in their own words; (3) whether
 * there are no conditions; (4) the order of the dossier. Where there is no full agreement, the
 * nearest to it is the first of those with agreement in part: the same answer on different terms
 * before other kinds, then by the same rules.
 */
final class Ranking {

  private static final Comparator<QuestionFinding> BY_REACH =
      Comparator.comparing(QuestionFinding::stated).thenComparing(Ranking::inOwnWords).reversed();

  private static final Comparator<QuestionFinding> BY_SHARPNESS =
      Comparator.comparing(Ranking::bluntness)
          .thenComparing(Comparator.comparing(Ranking::secondCamp).reversed())
          .thenComparing(BY_REACH);

  private static final Comparator<QuestionFinding> BY_FIRMNESS =
      BY_REACH.thenComparing(Ranking::conditional);

  private static final Comparator<QuestionFinding> BY_NEARNESS =
      Comparator.comparing((QuestionFinding finding) -> !isOnOtherTerms(finding))
          .thenComparing(BY_FIRMNESS);

  private Ranking() {}

  static Optional<QuestionFinding> sharpestDifference(List<QuestionFinding> findings) {
    return first(findings, Flag.DIFFER, BY_SHARPNESS);
  }

  static Optional<QuestionFinding> firmestAgreement(List<QuestionFinding> findings) {
    return first(findings, Flag.AGREE, BY_FIRMNESS);
  }

  static Optional<QuestionFinding> nearestToAgreement(List<QuestionFinding> findings) {
    return first(findings, Flag.PARTLY, BY_NEARNESS);
  }

  /** Whether the answer is the same and the conditions are not. */
  static boolean isOnOtherTerms(QuestionFinding finding) {
    return finding.flag() == Flag.PARTLY && finding.kind().equals(Optional.of(FlagKind.TERMS));
  }

  /** The first by the order; of equals, the first of the dossier, as {@code min} keeps it. */
  private static Optional<QuestionFinding> first(
      List<QuestionFinding> findings, Flag flag, Comparator<QuestionFinding> order) {
    return findings.stream().filter(finding -> finding.flag() == flag).min(order);
  }

  private static int bluntness(QuestionFinding finding) {
    return finding.decidingPairs().stream()
        .map(PairFinding::rule)
        .mapToInt(
            rule ->
                rule == FlagRule.DIFFERS_FROM_EVERY_SPEAKER
                    ? 2
                    : rule == FlagRule.TERMS_CLASH ? 1 : 0)
        .min()
        .orElse(0);
  }

  private static int secondCamp(QuestionFinding finding) {
    List<SameAnswer> camps = finding.byAnswer();
    return camps.size() < 2 ? 0 : camps.get(1).members().size();
  }

  private static long inOwnWords(QuestionFinding finding) {
    return finding.standings().values().stream()
        .flatMap(standing -> standing.answered().stream())
        .filter(spoken -> spoken.stance().evidence() == Evidence.DIRECT)
        .count();
  }

  private static boolean conditional(QuestionFinding finding) {
    return finding.standings().values().stream()
        .flatMap(standing -> standing.answered().stream())
        .anyMatch(spoken -> !spoken.terms().isEmpty());
  }
}
