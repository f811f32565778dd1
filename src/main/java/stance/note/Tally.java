package stance.note;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.note.words.AnswerState;
import stance.note.words.SectionKind;

/**
 * How many questions were answered by all, by some and by nobody, and how the answers lie to each
 * other. Its parts are disjoint and add up to the whole.
 *
 * @param questions how many there are
 * @param byAll those that all answered, by the section they are told in
 * @param bySome the others on which somebody has spoken
 * @param silent those on which nobody has
 * @param filtered how many of these have records that do not count here
 */
public record Tally(
    int questions,
    Map<SectionKind, Integer> byAll,
    Map<SectionKind, Integer> bySome,
    int silent,
    int filtered) {

  public Tally {
    byAll = Collections.unmodifiableMap(new EnumMap<>(byAll));
    bySome = Collections.unmodifiableMap(new EnumMap<>(bySome));
  }

  /** The tally of several actors. */
  public static Tally of(List<QuestionFinding> findings) {
    Map<SectionKind, Integer> byAll = new EnumMap<>(SectionKind.class);
    Map<SectionKind, Integer> bySome = new EnumMap<>(SectionKind.class);
    int silent = 0;
    int filtered = 0;
    List<QuestionFinding> asked = asked(findings);
    for (QuestionFinding finding : asked) {
      var section = Placement.of(finding);
      if (section.isPresent()) {
        (finding.hasFullReach() ? byAll : bySome).merge(section.get(), 1, Integer::sum);
      } else {
        silent++;
        filtered += finding.isFiltered() ? 1 : 0;
      }
    }
    return new Tally(asked.size(), byAll, bySome, silent, filtered);
  }

  /**
   * The questions that are put to one of the actors at least, and those that one has spoken on: the
   * own affairs of other countries are in no count, unless nothing else is asked.
   */
  public static List<QuestionFinding> asked(List<QuestionFinding> findings) {
    List<QuestionFinding> asked =
        findings.stream().filter(finding -> !isNotAsked(finding)).toList();
    return asked.isEmpty() ? findings : asked;
  }

  private static boolean isNotAsked(QuestionFinding finding) {
    return finding.asked() == 0 && finding.isSilent() && !finding.isFiltered();
  }

  /** How many questions all answered. */
  public int full() {
    return byAll.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** On how many the answers differ firmly. */
  int differences() {
    return byAll.getOrDefault(SectionKind.DIFFERENCES, 0)
        + bySome.getOrDefault(SectionKind.DIFFERENCES, 0);
  }

  /** How many standings there are of each state; they add up to all of them. */
  public static Map<AnswerState, Integer> states(Iterable<Standing> standings) {
    Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
    standings.forEach(standing -> states.merge(state(standing), 1, Integer::sum));
    return states;
  }

  /** The state of a standing. */
  public static AnswerState state(Standing standing) {
    return switch (standing.state()) {
      case STATED -> AnswerState.ANSWERED;
      case DIVIDED -> AnswerState.DIVIDED;
      case UNDECIDED -> AnswerState.UNDECIDED;
      case DECLINED -> AnswerState.DECLINED;
      case ABSENT -> AnswerState.ABSENT;
      case WITHHELD -> AnswerState.WITHHELD;
      case NONE -> standing.isFiltered() ? AnswerState.FILTERED : AnswerState.SILENT;
    };
  }
}
