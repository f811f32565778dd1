package stance.note.words;

import java.util.List;
import java.util.Map;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** What is missing, and what is to be taken with care. */
public interface CautionWords {

  /** The heads of the paragraphs. */
  String lead(Caution caution);

  /** What a caution can be about. */
  enum Caution {
    SILENCE,
    NOT_ASKED,
    FILTERED,
    DECLINED,
    UNDECIDED,
    ABSENT,
    REPORTED,
    CLAIMED,
    INFERRED,
    HEADLINE,
    ROBUSTNESS,
    SOURCES,
    PUBLISHED_LATER,
    AGE
  }

  /** The questions, of so many, on which nobody has anything on record. */
  String silence(List<Subject> actors, List<String> questions, int all);

  /** The questions that are put to none of the actors, and are in no count: a sentence. */
  String notAsked(List<String> questions);

  /** The questions on which nothing counts, because of what the note leaves out. */
  String filtered(List<String> questions, ClaimWords.Filter filter);

  /** Of an actor, the questions that a caution is about, each with its paragraph: a clause. */
  String about(Subject actor, List<String> questions);

  /** By whom statements are known, each with how many, and in which paragraphs: a sentence. */
  String knownBy(
      Evidence evidence, int statements, int all, Map<String, Integer> by, List<String> paragraphs);

  /** How many statements are known from a headline alone, and in which paragraphs: a sentence. */
  String fromHeadlines(int statements, int all, List<String> paragraphs);

  /**
   * What a finding rests on.
   *
   * @param finding its question, with its paragraph
   * @param sources the citation of each source whose loss alone would change it; none where it
   *     survives the loss of any one
   */
  record Support(String finding, List<String> sources) {}

  /**
   * How many findings survive the loss of any one source, which rest on one alone, and which would
   * be others on the speakers' own words alone: sentences.
   */
  String robustness(List<Support> findings, List<String> otherOnOwnWords);

  /** How many of the sources were seen in part or in a copy: a sentence. */
  String seen(int partly, int all);

  /** How many statements are known only from sources that came out after the note's day. */
  String publishedLater(int statements, int all, List<String> paragraphs);

  /** How many statements are older than a year, and of which the oldest is. */
  String old(PartialDate day, int old, int all, Subject actor, String question, PartialDate oldest);
}
