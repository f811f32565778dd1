package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;

/** The sentences that say what a note comes to. */
public interface BottomLineWords {

  /**
   * A question, and the paragraph on it, as a sentence names them.
   *
   * @param main whether the dossier calls it the main question
   */
  record Matter(String asks, String label, Optional<String> paragraph, boolean main) {}

  /** That all of so many give one answer, on what terms, and who on which. */
  String allSay(
      Unanimous all,
      Matter matter,
      Said said,
      Optional<RelationWords.Terms> terms,
      List<String> camps);

  /**
   * What one actor answers to the main question.
   *
   * @param withTerms whether its conditions are told, and not only that it has some
   */
  String oneSays(Claim claim, Matter matter, boolean byLabel, boolean withTerms);

  /** On which conditions the answer stands that was told last. */
  String standsOn(Said said);

  /** What one actor answers to another question, with its conditions. */
  String answerOn(String question, Said said);

  /** What the answers to the question are that comes first, which may be the main one. */
  String main(Matter matter, boolean byLabel, List<String> camps);

  /** That one and the same record counts for all of so many on the question that comes first. */
  String oneRecord(int actors, Matter matter, Claim claim);

  /** That nothing is on record on the main question. */
  String mainIsOpen(Matter matter);

  /** Where the sharpest difference is, or the only one, and who says what. */
  String sharpest(Extent extent, Matter matter, boolean byLabel, List<String> camps);

  /**
   * What a difference is set against.
   *
   * @param otherwise whether a difference on the main question was told before
   * @param only whether there is no other, but for that
   */
  record Extent(boolean otherwise, boolean only) {}

  /**
   * That the answers to no question differ.
   *
   * @param otherwise whether a difference on the main question was told before
   */
  String noDifference(boolean otherwise);

  /** Why a difference is not firm enough to be named. */
  enum Unfirm {
    /** It is on a proposal of one of those compared. */
    OWN_PROPOSAL,
    /** It rests on the word of one side alone. */
    ONE_SIDE,
    /** It rests on our reading alone. */
    OUR_READING
  }

  /**
   * That the answers to some questions differ, on none of them firmly enough to be named.
   *
   * @param otherwise whether a difference on the main question was told before
   */
  String noFirmDifference(boolean otherwise, Set<Unfirm> why);

  /** That all agree on something, on nothing firmly enough to be named. */
  String noFirmAgreement();

  /** How an agreement that is named lies to the others. */
  enum Agreed {
    /** It is the only one. */
    ALONE,
    /** It is the firmest of several. */
    MOST_FIRMLY,
    /** It is the firmest of those on other questions than the main one, of which it is told. */
    ALSO
  }

  /** On what all of so many agree. */
  String firmest(Agreed how, Unanimous all, Matter matter, Said said);

  /**
   * That nobody has spoken on any of so many questions.
   *
   * @param leftOut whether there are words that the note leaves out
   * @param naming whether they are named where they are few
   */
  String nothing(List<Subject> actors, int questions, boolean leftOut, boolean naming);

  /**
   * That all of so many agree on nothing.
   *
   * @param alike whether all give one answer to some question, on terms that are not the same
   */
  String noAgreement(int actors, boolean alike);

  /**
   * That all of so many answered nothing.
   *
   * @param shared whether some two of them answered the same question
   */
  String answeredByNone(int actors, boolean shared);

  /**
   * Who was asked what, and did not say.
   *
   * @param also of whom the same was told before on other questions
   */
  String declined(Map<Subject, List<Matter>> byActor, Set<Subject> also);

  /** Who was asked, and on how many questions they did not say. */
  String declinedCounted(Map<Subject, List<Matter>> byActor, Set<Subject> also);

  /** How many were asked, and did not say. */
  String declinedBy(int actors);

  /**
   * How firm the note is: how much all answered, how much is in their own words, what is weak.
   *
   * @param naming whether the question that is weak is named, beside its paragraph
   */
  String firmness(Firmness firmness, boolean naming);

  /**
   * How firm a note is.
   *
   * @param full how many of the questions all answered
   * @param shared whether some two answered the same question
   * @param own how many of the statements are in the speakers' own words
   */
  record Firmness(
      int actors,
      int full,
      boolean shared,
      int questions,
      int own,
      int statements,
      Optional<Weakness> weakest) {}

  /** The weakest point: a paragraph, and why. */
  record Weakness(Matter matter, Ground ground) {}

  /** Why something is weak. */
  enum Ground {
    ONE_SIDE,
    OUR_READING
  }

  /** How many questions were answered by all, by some and by nobody, and how they lie. */
  String tally(
      int actors,
      Map<SectionKind, Integer> byAll,
      Map<SectionKind, Integer> bySome,
      int silent,
      Optional<ClaimWords.Filter> filter);

  /** On how many questions one actor has answered, and in which way not on others. */
  String tallyOfOne(Subject actor, int questions, Map<AnswerState, Integer> states);

  /**
   * The questions beside the main one on which one actor's answer has conditions.
   *
   * @param naming whether they are named, and not counted
   */
  String conditional(List<String> questions, boolean naming);

  /** How many statements of an actor, by so many speakers, are in their own words. */
  String inOwnWords(int own, int statements, int speakers);

  /**
   * How many of the actors have answered one question, and who in which way has not.
   *
   * @param notAsked those that the question is not put to
   * @param naming whether they are named where they are few
   */
  String answeredBy(
      int actors, Map<AnswerState, List<Subject>> states, List<Subject> notAsked, boolean naming);

  /** What the answers to one question come to, and its camps in brief. */
  String verdict(Verdict verdict, List<String> camps);

  /** What the answers to one question come to. */
  enum Verdict {
    DIFFER,
    SAME_BUT_TERMS_CLASH,
    SAME_ON_OTHER_TERMS,
    /** One side is against unless what the other makes a condition. */
    TURN_ON_A_CONDITION,
    /** Some take no side. */
    NO_SIDE,
    /** Levels of a scale that are near each other. */
    NEAR,
    /** Nothing in one excludes the other, though neither says the same. */
    GO_TOGETHER,
    PARTLY_THE_SAME,
    SAME,
    OWN_COUNTRIES,
    ONLY_EXCLUSIONS,
    OPEN,
    ONLY_ONE
  }
}
