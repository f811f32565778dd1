package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Span;
import stance.dossier.Evidence;
import stance.dossier.Id;

/** What a flag rests on, in words: how firm it is, and what to mind before it is handed on. */
public final class FootingWords {

  private FootingWords() {}

  /**
   * The mark of the weakest evidence that a flag needs, to stand beside it; empty where that is the
   * actors' own words, and where nobody is compared with anybody.
   */
  public static String mark(QuestionFinding finding) {
    return basis(finding).map(English::mark).orElse("");
  }

  /** The weakest evidence that the flag needs, where the flag says how answers compare. */
  public static Optional<Evidence> basis(QuestionFinding finding) {
    return saysHowAnswersCompare(finding.flag()) ? finding.basis() : Optional.empty();
  }

  /**
   * What makes a rule match.
   *
   * @param filtered whether words are left out that are on record, so that one who has none here is
   *     not told to be silent
   */
  public static String meaning(FlagRule rule, boolean filtered) {
    if (filtered && rule == FlagRule.ONE_IS_SILENT) {
      return "of one a word counts, of the other none does";
    }
    return filtered && rule == FlagRule.BOTH_ARE_SILENT
        ? "of neither a word counts"
        : rule.meaning();
  }

  private static boolean saysHowAnswersCompare(Flag flag) {
    return switch (flag) {
      case DIFFER, PARTLY, AGREE -> true;
      case OPEN, ALONE, NONE -> false;
    };
  }

  /** What to mind: one side's word, years between the answers, and the question's own caution. */
  public static List<String> cautions(Names names, QuestionFinding finding) {
    List<String> cautions = new ArrayList<>();
    if (finding.isOneSided() && saysHowAnswersCompare(finding.flag())) {
      cautions.add("on one side's word" + claimants(names, finding));
    }
    finding.daysApart().flatMap(FootingWords::yearsApart).ifPresent(cautions::add);
    finding.question().caution().ifPresent(caution -> cautions.add("caution: " + caution));
    return cautions;
  }

  /** ", Ukraine's": whose claims the deciding pairs rest on, as far as the records name them. */
  private static String claimants(Names names, QuestionFinding finding) {
    Set<Id> claimants = new LinkedHashSet<>();
    for (PairFinding pair : finding.distinctDecidingPairs()) {
      for (var id : List.of(pair.a(), pair.b())) {
        finding
            .standing(id)
            .words()
            .forEach(word -> word.stance().claimant().ifPresent(claimants::add));
      }
    }
    return claimants.isEmpty()
        ? ""
        : ": " + names.and(claimants) + names.verb(claimants, " says so", " say so");
  }

  /** "2 years apart", from a year on. */
  public static Optional<String> yearsApart(int days) {
    int years = days / Span.YEAR.days();
    return years < 1
        ? Optional.empty()
        : Optional.of(English.count(years, "year", "years") + " apart");
  }
}
