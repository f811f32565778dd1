package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;

/** How many questions have which flag, wherever a screen says so. */
final class FlagCounts {

  private FlagCounts() {}

  /**
   * "1 agrees, 3 in part, ..."; flags without questions are not mentioned, and what the basis
   * leaves out is not counted as silence.
   */
  static Styled of(Comparison comparison) {
    int filtered = 0;
    int aloneByFilter = 0;
    for (QuestionFinding finding : comparison.findings()) {
      filtered += finding.isSilent() && finding.isFiltered() ? 1 : 0;
      aloneByFilter += finding.isAloneByFilter() ? 1 : 0;
    }
    List<Styled> parts = new ArrayList<>();
    for (Flag flag : English.FLAGS_TOLD) {
      int less = flag == Flag.NONE ? filtered : flag == Flag.ALONE ? aloneByFilter : 0;
      int count = comparison.count(flag) - less;
      if (count > 0) {
        parts.add(part(count + " " + English.counted(flag, count), flag));
      }
      if (flag == Flag.ALONE && aloneByFilter > 0) {
        parts.add(part(aloneByFilter + " where " + English.ALONE_BY_FILTER, flag));
      }
    }
    if (filtered > 0) {
      parts.add(part(filtered + " with " + HowItCounts.nothing(true), Flag.NONE));
    }
    return Styled.join(", ", parts);
  }

  /** "One question: they differ.", of which a count would say too little. */
  static Styled ofOne(QuestionFinding finding) {
    String who = finding.hasFullReach() ? "they " : "those who answered ";
    String said =
        switch (finding.flag()) {
          case DIFFER -> who + "differ";
          case PARTLY -> who + "agree in part";
          case AGREE -> who + "agree";
          case OPEN -> "it is open";
          case ALONE -> finding.isAloneByFilter() ? English.ALONE_BY_FILTER : "only one has spoken";
          case NONE -> finding.isFiltered() ? HowItCounts.nothing(true) : "all are silent";
        };
    return Styled.of("One question: ").plus(part(said, finding.flag())).plus(".");
  }

  private static Styled part(String text, Flag flag) {
    return Styled.of(text, FlagRoles.of(flag));
  }
}
