package stance.note.words;

import java.util.List;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Subject;

/** Who said what on a question, or nothing, and how the answers lie to each other. */
public interface ClaimWords {

  /** Who said what, and how it is known: a clause. */
  String claim(Claim claim);

  /** That nothing is on record from these, of so many compared: a clause. */
  String silent(List<Subject> actors, int compared);

  /** That those who speak for an actor differ, and in a clause each what they say: a clause. */
  String divided(Subject actor, List<String> clauses);

  /** The head of the paragraph on those in one state. */
  String lead(AnswerState state);

  /** That actors differ from all between whom another is divided. */
  String differEitherWay(List<Subject> actors, Subject divided);

  /** That the answer is the same, and the conditions are not. */
  String sameAnswerOtherTerms();

  /** That the answer is the same, but a condition of one is ruled out by another. */
  String sameAnswerTermsClash();

  /** That these accept nothing, and each rules out something else. */
  String onlyExclusions(List<Subject> actors);

  /** A sentence on a condition, those who set it, and those whose answer to a question meets it. */
  interface TermsSentence {
    String of(List<Subject> owners, String condition, List<Mention> others, String question);
  }

  /** That others meet a condition by their own answer to another question. */
  String met(List<Subject> owners, String condition, List<Mention> others, String question);

  /** That others rule a condition out by their own answer to another question. */
  String ruledOut(List<Subject> owners, String condition, List<Mention> others, String question);
}
