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
 * @param others how those are told who refuse a condition or gave no answer
 */
record Way(Brevity brevity, boolean byLabel, Others others) {

  /** How those are told who are in no camp. */
  enum Others {
    /** By name, in the same sentence. */
    NAMED,
    /** By name, in a sentence of their own. */
    NAMED_APART,
    /** By their number, in the same sentence. */
    COUNTED
  }

  /** The ways, the fullest first: none leaves out that there are terms, or that some are silent. */
  static List<Way> of(QuestionFinding finding) {
    List<Way> ways = new ArrayList<>();
    for (Brevity brevity : List.of(Brevity.WITH_WORDS, Brevity.WITH_TERMS)) {
      ways.add(new Way(brevity, false, Others.NAMED));
      ways.add(new Way(brevity, true, Others.NAMED));
    }
    ways.add(new Way(Brevity.WITH_TERMS, true, Others.NAMED_APART));
    ways.add(new Way(Brevity.WITHOUT_TERMS, false, Others.NAMED));
    ways.add(new Way(Brevity.WITHOUT_TERMS, true, Others.NAMED));
    ways.add(new Way(Brevity.WITHOUT_TERMS, true, Others.NAMED_APART));
    ways.add(new Way(Brevity.OUTLIERS, true, Others.NAMED));
    ways.add(new Way(Brevity.OUTLIERS, true, Others.NAMED_APART));
    ways.add(new Way(Brevity.COUNTED, false, Others.NAMED));
    for (Brevity brevity : List.of(Brevity.COUNTED, Brevity.COUNTED_IN_SUM)) {
      ways.add(new Way(brevity, true, Others.NAMED));
      ways.add(new Way(brevity, true, Others.NAMED_APART));
    }
    for (Others others : List.of(Others.NAMED_APART, Others.COUNTED)) {
      if (others == Others.COUNTED) {
        ways.add(new Way(Brevity.WITHOUT_TERMS, true, others));
        ways.add(new Way(Brevity.OUTLIERS, true, others));
        ways.add(new Way(Brevity.COUNTED_IN_SUM, true, others));
      }
      if (hasCommonest(finding.byAnswer())) {
        ways.add(new Way(Brevity.COMMONEST, true, others));
      }
      ways.add(new Way(Brevity.NUMBER_OF_ANSWERS, true, others));
    }
    return ways;
  }

  private static boolean hasCommonest(List<SameAnswer> answers) {
    return answers.size() > 1 && answers.get(0).members().size() > answers.get(1).members().size();
  }
}
