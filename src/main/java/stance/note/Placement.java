package stance.note;

import java.util.List;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.SectionKind;

/**
 * In which section of a note on several actors a question is told. Every question on which somebody
 * has spoken is in one section and no more, so that their counts add up.
 *
 * <p>Agreement of all is never mixed with agreement of those who answered. What rests on one side's
 * claim about the other, on our reading alone or on one record is in no count of agreement or
 * difference. An answer that is withheld in the world assumed leaves a question open.
 */
public final class Placement {

  private Placement() {}

  /** The section of a finding; none where nobody has spoken. */
  public static Optional<SectionKind> of(QuestionFinding finding) {
    return switch (finding.flag()) {
      case NONE -> Optional.empty();
      case ALONE -> Optional.of(SectionKind.ONLY_ONE);
      case OPEN -> Optional.of(SectionKind.OPEN);
      case DIFFER, PARTLY, AGREE -> Optional.of(compared(finding));
    };
  }

  private static SectionKind compared(QuestionFinding finding) {
    boolean agree = finding.flag() == Flag.AGREE;
    if (agree && hasKind(finding, FlagKind.ONE_RECORD)) {
      return SectionKind.ONE_RECORD;
    }
    if (finding.isOneSided()) {
      return SectionKind.ONE_SIDED;
    }
    if (isOurReading(finding)) {
      return SectionKind.OUR_READING;
    }
    return switch (finding.flag()) {
      case DIFFER -> SectionKind.DIFFERENCES;
      case PARTLY -> inPart(finding);
      default ->
          finding.hasFullReach()
              ? SectionKind.AGREEMENT_OF_ALL
              : anyWithheld(finding) ? SectionKind.OPEN : SectionKind.AGREEMENT_OF_SOME;
    };
  }

  private static SectionKind inPart(QuestionFinding finding) {
    if (anyWithheld(finding)) {
      return SectionKind.OPEN;
    }
    if (hasKind(finding, FlagKind.TERMS) && finding.byAnswer().size() == 1) {
      return SectionKind.DIFFERENT_TERMS;
    }
    return hasKind(finding, FlagKind.NEUTRAL) ? SectionKind.NO_SIDE : SectionKind.AGREEMENT_IN_PART;
  }

  private static boolean hasKind(QuestionFinding finding, FlagKind kind) {
    return finding.kind().equals(Optional.of(kind));
  }

  private static boolean anyWithheld(QuestionFinding finding) {
    return finding.standings().values().stream()
        .anyMatch(standing -> standing.state() == Standing.State.WITHHELD);
  }

  /** Whether every pair that gives the flag sets one reading of ours beside another. */
  static boolean isOurReading(QuestionFinding finding) {
    List<PairFinding> deciding = finding.distinctDecidingPairs();
    return !deciding.isEmpty()
        && deciding.stream()
            .allMatch(pair -> isRead(finding, pair.a()) && isRead(finding, pair.b()));
  }

  private static boolean isRead(QuestionFinding finding, Id actor) {
    List<Standing.Spoken> words = finding.standing(actor).words();
    return !words.isEmpty()
        && words.stream().allMatch(word -> word.stance().evidence() == Evidence.INFERRED);
  }
}
