package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Flag;
import stance.note.words.Claim.Subject;

/** The sentences that say what a note comes to. */
public interface BottomLineWords {

  /** How many questions have which flag. */
  String counts(Map<Flag, Integer> tally);

  /** A question, and in a clause each who says what on it. */
  String matter(String question, List<String> clauses);

  /** A question, the paragraph on it where there is one, and its camps in brief. */
  String matterInBrief(String question, Optional<String> paragraph, List<String> camps);

  /** Where the sharpest difference is, or the only one. */
  String sharpest(boolean only, String matter);

  /** Where the firmest common ground is, or the only one. */
  String firmest(boolean only, String matter);

  /** Where agreement in part comes nearest to common ground, there being no full agreement. */
  String nearest(String matter);

  /** The same, and where besides the answer is the same but not the terms. */
  String sameOnOtherTerms(String common, String question, Optional<String> paragraph);

  /** On how many questions one actor has answered, declined or not decided. */
  String onRecord(Subject actor, int questions, int answered, int declined, int undecided);

  /** The questions, each named as in a sentence, on which one actor's answer has conditions. */
  String conditional(List<String> questions);

  /** How many of one actor's stances are known from its own words. */
  String inOwnWords(int direct, int stances);

  /** How many of the actors have answered one question, and how many in which way have not. */
  String answeredBy(int actors, Map<AnswerState, Integer> states);

  /** What the answers to one question come to, and its camps in brief. */
  String verdict(Flag flag, List<String> camps);
}
