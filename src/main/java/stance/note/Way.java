package stance.note;

import java.util.ArrayList;
import java.util.List;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.note.words.ClaimWords.Brevity;

/**
 * A way to tell what the answers to a question are.
 *
 * @param byLabel whether the question is named by its label, and not as it is asked
 * @param naming whether those are named who refuse a condition or have not spoken, and not counted
 */
record Way(Brevity brevity, boolean byLabel, boolean naming) {

  /** The ways, the fullest first: none leaves out that there are terms, or that some are silent. */
  static List<Way> of(QuestionFinding finding) {
    List<Way> ways = new ArrayList<>();
    for (Brevity brevity : List.of(Brevity.WITH_WORDS, Brevity.WITH_TERMS, Brevity.WITHOUT_TERMS)) {
      ways.add(new Way(brevity, false, true));
      ways.add(new Way(brevity, true, true));
    }
    ways.add(new Way(Brevity.WITHOUT_TERMS, true, false));
    ways.add(new Way(Brevity.OUTLIERS, true, true));
    ways.add(new Way(Brevity.OUTLIERS, true, false));
    ways.add(new Way(Brevity.COUNTED, false, true));
    ways.add(new Way(Brevity.COUNTED, true, true));
    ways.add(new Way(Brevity.COUNTED, true, false));
    if (hasCommonest(finding.byAnswer())) {
      ways.add(new Way(Brevity.COMMONEST, true, false));
    }
    ways.add(new Way(Brevity.NUMBER_OF_ANSWERS, true, false));
    return ways;
  }

  private static boolean hasCommonest(List<SameAnswer> answers) {
    return answers.size() > 1 && answers.get(0).members().size() > answers.get(1).members().size();
  }
}
