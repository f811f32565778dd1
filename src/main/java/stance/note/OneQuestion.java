package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.QuestionFinding;
import stance.note.words.BottomLineWords.Verdict;
import stance.note.words.ClaimWords.Brevity;

/**
 * What a note on one question comes to: how the answers lie to each other, each camp with its
 * terms, and last how many have answered.
 */
public final class OneQuestion {

  private OneQuestion() {}

  /** The sentences. */
  public static List<String> sentences(Draft draft) {
    QuestionFinding finding = draft.request().comparison().findings().get(0);
    List<String> sentences = new ArrayList<>();
    sentences.add(finding.question().asks());
    if (finding.flag() != Flag.NONE) {
      List<String> camps = new ArrayList<>(draft.claims().inBrief(finding, Brevity.WITH_TERMS));
      camps.addAll(new BottomLine(draft, Outline.none()).refusals(finding));
      sentences.add(draft.wording().bottomLine().verdict(verdict(finding), camps));
    }
    sentences.add(
        draft
            .wording()
            .bottomLine()
            .answeredBy(finding.standings().size(), Tally.states(finding.standings().values())));
    return sentences;
  }

  static Verdict verdict(QuestionFinding finding) {
    boolean oneAnswer = finding.byAnswer().size() == 1;
    return switch (finding.flag()) {
      case DIFFER ->
          oneAnswer && hasKind(finding, FlagKind.TERMS_CLASH)
              ? Verdict.SAME_BUT_TERMS_CLASH
              : Verdict.DIFFER;
      case PARTLY ->
          oneAnswer && hasKind(finding, FlagKind.TERMS)
              ? Verdict.SAME_ON_OTHER_TERMS
              : Verdict.IN_PART;
      case AGREE -> Verdict.SAME;
      case ALONE -> Verdict.ONLY_ONE;
      case OPEN, NONE -> Verdict.OPEN;
    };
  }

  private static boolean hasKind(QuestionFinding finding, FlagKind kind) {
    return finding.kind().equals(Optional.of(kind));
  }
}
