package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;

/** Who gives which answer to a question, and who gives none: clauses, where not said otherwise. */
public interface ClaimWords {

  /** An answer with its terms, and who gives it. */
  String camp(Claim claim);

  /**
   * An answer that many give: how many they are, how many of them not in their own words, and how
   * many on assumed terms. The annex names them.
   *
   * @param said without terms
   */
  String counted(Said said, Size size);

  /**
   * On which conditions such an answer stands.
   *
   * @param conditional how many of those who give it make conditions
   * @param required each condition by its label, and how many make it
   * @param excluded the same of those that must not hold
   */
  String countedTerms(
      int conditional, Map<String, Integer> required, Map<String, Integer> excluded);

  /** Those who give an answer, each with the proof. */
  String named(List<Mention> who);

  /** An answer with its terms, for a heading. */
  String answer(Said said);

  /**
   * Who gives an answer, and the answer in as few words as tell it, with the proof.
   *
   * @param verb whether with the verb, which those that follow in one sentence share
   */
  String inBrief(Claim claim, Brevity brevity, boolean verb);

  /** How much of a claim is told in brief. */
  enum Brevity {
    /** Terms, words and proof. */
    WITH_WORDS,
    /** Terms and proof. */
    WITH_TERMS,
    /** Each condition once, by its label, with all who make it, and proof. */
    BY_TERM,
    /** That there are terms, and proof, those with the same answer together. */
    WITHOUT_TERMS,
    /** Those who are few with their answer as before, and how many give another. */
    OUTLIERS,
    /** How many give which answer, and how many of each are not known by their own words. */
    COUNTED,
    /** How many give which answer, and how many of all are not known by their own words. */
    COUNTED_IN_SUM,
    /** How many give the commonest answer, and how many another. */
    COMMONEST,
    /** How many answer, and in how many ways. */
    NUMBER_OF_ANSWERS
  }

  /**
   * Who gives an answer without terms, and who on which condition, with the proof.
   *
   * @param free whose answer depends on nothing; may be empty
   * @param terms the same answer on each condition, by all who make it
   */
  String byTerm(Claim free, List<Claim> terms);

  /**
   * Who gives an answer, how many of them on conditions, and the proof.
   *
   * @param verb whether with the verb, which those that follow in one sentence share
   */
  String withoutTerms(Claim claim, int conditional, boolean verb);

  /** How many give an answer. */
  String countedInBrief(Said said, Size size);

  /** How many answer otherwise than those told before. */
  String otherwise(Size size);

  /** How many answer, and in how many ways. */
  String inWays(int answers, Size size);

  /** How many of all who were counted before are not known by their own words. */
  String notInOwnWords(int weaker, int actors);

  /**
   * How many there are of those who are counted, and how.
   *
   * @param conditional how many of them make conditions
   * @param assumed how many of them answer so on terms that are assumed
   * @param weaker how many of them are not known by their own words
   * @param both how many of these make conditions too, or hold on terms that are assumed
   */
  record Size(int actors, int conditional, int assumed, int weaker, int both) {

    /** The same where it is told elsewhere how many make conditions. */
    public Size withoutConditions() {
      return new Size(actors, 0, assumed, weaker, assumed == 0 ? 0 : both);
    }

    /** The same where it is told elsewhere how they are known. */
    public Size withoutGrade() {
      return new Size(actors, conditional, assumed, 0, 0);
    }
  }

  /** An actor that was undecided, declined or took no part. */
  String withoutAnswer(Said said, List<Mention> who);

  /** How many stand so, where they are too many to be named; the annex names them. */
  String withoutAnswerCounted(AnswerState state, int actors);

  /** How many they are, under a head that says how they stand; the annex names them. */
  String inAnnex(int actors);

  /** Who they are, under such a head. */
  String names(List<Subject> actors);

  /** What those say who speak for an actor, under such a head. */
  String within(Subject actor, List<String> camps);

  /** That those who speak for an actor differ, and in a clause each what they say. */
  String divided(Subject actor, List<String> camps);

  /** What they say, where it was said before that they differ. */
  String camps(List<String> camps);

  /**
   * Who spoke and gave no answer, in a list of what others say.
   *
   * @param naming whether they are named where they are few
   */
  String withoutAnswerInBrief(AnswerState state, List<Subject> actors, boolean naming);

  /** An answer whose conditions do not hold in the world assumed. */
  String withheld(Mention who, Said said);

  /** That these have nothing on record. */
  String silent(List<Subject> actors);

  /** The same where they are too many to be named. */
  String silent(int actors, int compared);

  /** That these have not spoken of it, in a list of what others say. */
  String silentInBrief(List<Subject> actors, boolean naming);

  /**
   * Who gave an answer that does not hold in the world assumed, in a list of what others say.
   *
   * @param fallsAway whether it falls away because of what is assumed, and does not lack it
   */
  String withheldInBrief(Said said, List<Subject> actors, boolean fallsAway);

  /** How many gave an answer that does not hold in the world assumed. */
  String withheldCounted(int actors);

  /** That nothing of so many counts: they are silent, or it is left out. */
  String nothingCounts(int actors);

  /** That nothing of these counts, because of what the note leaves out, in such a list. */
  String filteredInBrief(List<Subject> actors, Filter filter, boolean naming);

  /**
   * That nothing of these counts, because of what the note leaves out.
   *
   * @param weaker how many records were left out because their evidence is weaker
   */
  String filtered(List<Subject> actors, Filter filter, int weaker);

  /** What a note leaves out. */
  sealed interface Filter {

    /** What {@code reader} makes of it. */
    <T> T read(Reader<T> reader);

    /** Whether it is what was said after the day of the note. */
    default boolean isByDay() {
      return false;
    }

    /** What makes something of each kind of what is left out. */
    interface Reader<T> {

      T allButOwnWords();

      T weaker();

      T before(PartialDate day);

      T after(PartialDate day);
    }
  }

  /** All but their own words. */
  record OnlyOwnWords() implements Filter {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.allButOwnWords();
    }
  }

  /** Evidence that is weaker than the note admits. */
  record OnlyStronger() implements Filter {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.weaker();
    }
  }

  /** What was said before. */
  record OnlyFrom(PartialDate day) implements Filter {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.before(day);
    }
  }

  /** What was said after. */
  record OnlyUntil(PartialDate day) implements Filter {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.after(day);
    }

    @Override
    public boolean isByDay() {
      return true;
    }
  }

  /** The head of the paragraph on those in one state. */
  String lead(AnswerState state);

  /** The records of an actor on which its side of the paragraph rests weakly: a sentence. */
  String caution(Subject actor, String note);

  /** What others have claimed of an actor since: a sentence. */
  String claimedSince(Subject actor, Mention claim, Said said);

  /**
   * The clause that one who speaks for an actor gave no answer after the one by which that stands.
   */
  String askedSince(AnswerState state, Mention speaker);

  /** The clause on what was ruled out after the answer by which an actor stands. */
  String ruledOutSince(Said said, Mention speaker);

  /** The clause on the answer that was given before the refusal by which an actor stands. */
  String answeredBefore(Said said, Mention speaker);

  /**
   * An answer with its terms, and how many of those give it between whom a body is divided, where
   * they are too many to be named.
   *
   * @param weaker how many of them are not known by their own words
   * @param first the day of the first of them
   * @param last the day of the last
   */
  String campOfMany(
      Said said, int speakers, int weaker, PartialDate first, PartialDate last, String citation);

  /**
   * The clause on who makes the majority with which an actor stands, and who answers otherwise.
   *
   * @param citation of what they answered
   */
  String majority(Subject actor, List<Subject> same, List<Subject> others, String citation);

  /** The clause on how many of those who speak for an actor are no part of a count. */
  String unstated(Subject actor, int undecided, int declined, int absent);

  /** What the answers of these to another question imply: a sentence. */
  String implied(List<Subject> actors, String elsewhere, Optional<String> paragraph, Said implied);
}
