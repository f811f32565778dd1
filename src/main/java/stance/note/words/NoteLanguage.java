package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.Flag;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.Note;
import stance.note.style.NoteStyles;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Subject;

/**
 * Every word of a note, in one language; what the dossier itself says comes in as arguments. A
 * method is a sentence, or a clause without a full stop where it says so, and takes care of the
 * singular and the plural. Another language is another class.
 */
public interface NoteLanguage {

  /** The words that notes are written in, and read back by. */
  NoteLanguage IN_USE = new NoteEnglish();

  // What stands above the sections.

  /** What kind of paper it is. */
  String heading(NoteStyles style);

  /** What it is about, and whom. */
  String title(String dossier, List<Subject> actors);

  /** What it is about where that is one question, or one actor. */
  String title(String dossier, String matter);

  /** That positions are told as of a date that was asked for. */
  String asOf(PartialDate date);

  /** That positions are told as of the dossier's last day. */
  String onRecordTo(PartialDate day);

  /** That the dossier holds no record at all. */
  String nothingOnRecord();

  /** That only this evidence counts. */
  String counting(List<Evidence> admitted);

  /** That these conditions, as they read after "if", are taken to be met and no others. */
  String assuming(List<String> conditions);

  /** That the note is on some of the dossier's questions alone. */
  String selected(int questions, int all);

  /** The day that claims without a date were said on. */
  String commonDate(PartialDate date);

  // Sections and paragraphs.

  String heading(SectionKind kind);

  /** The heading over changes. */
  String changesSince(PartialDate since);

  String sources();

  String method();

  /** A citation: the source by its number, and where in it; several in one. */
  String citation(List<Cited> cited);

  /** The number of a source, and where in it. */
  record Cited(int number, Optional<String> locator) {}

  /** A reference to a numbered paragraph of the same note. */
  String paragraph(String number);

  /** A clause as a sentence. */
  String sentence(String clause);

  /** Parts that belong together, as a sentence. */
  String listed(List<String> parts);

  /** The name of a question within a sentence. */
  String question(String label);

  // The bottom line.

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

  /** How many gave an answer. */
  String counted(Claim.Said answer, int actors);

  /** That all gave an answer. */
  String everyone(Claim.Said answer, int actors);

  /** That all gave an answer but these. */
  String allBut(Claim.Said answer, List<Subject> others);

  /** Who gave an answer. */
  String named(Claim.Said answer, List<String> actors);

  /** An actor in such a list, and how its answer is known. */
  String nameInBrief(Subject actor, Evidence evidence);

  /** How many gave none. */
  String countedWithout(int actors);

  /** On how many questions one actor has answered, declined or not decided. */
  String onRecord(Subject actor, int questions, int answered, int declined, int undecided);

  /** The questions, each named as in a sentence, on which one actor's answer has conditions. */
  String conditional(List<String> questions);

  /** How many of one actor's stances are known from its own words. */
  String inOwnWords(int direct, int stances);

  /** How many of the actors have answered one question, and how many in which way have not. */
  String answeredBy(int actors, Map<State, Integer> states);

  /** Where an actor can stand on a question, for counting and as the head of a paragraph. */
  enum State {
    ANSWERED,
    DIVIDED,
    UNDECIDED,
    DECLINED,
    WITHHELD,
    SILENT
  }

  /** The head of the paragraph on those in one state. */
  String lead(State state);

  /** What the answers to one question come to, and its camps in brief. */
  String verdict(Flag flag, List<String> camps);

  // Claims.

  /** Who said what, and how it is known: a clause. */
  String claim(Claim claim);

  /** That nothing is on record from these, of so many compared: a clause. */
  String silent(List<Subject> actors, int compared);

  /** That those who speak for an actor differ, and in a clause each what they say: a clause. */
  String divided(Subject actor, List<String> clauses);

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

  /** An answer as the head of a paragraph on those who give it. */
  String camp(Claim.Said said, int actors);

  // Changes.

  /** What changed between two records: what was said before, and now. */
  String change(Change.Kind kind, String before, String now);

  /** The head of a paragraph that lists changes of a kind. */
  String lead(Change.Kind kind);

  /** An actor who speaks for another, and on what. */
  String positionFor(Subject actor, Subject spokenFor, String question);

  /** A record in a list of those said first, or again. */
  String dated(String position, PartialDate date, String citation);

  /** That nothing changed. */
  String unchanged(PartialDate since);

  // Gaps and cautions.

  /** The heads of the paragraphs. */
  String lead(Caution caution);

  /** What a caution can be about. */
  enum Caution {
    SILENCE,
    DECLINED,
    UNDECIDED,
    REPORTED,
    CLAIMED,
    INFERRED,
    SOURCES,
    AGE
  }

  /** The questions on which nobody has anything on record. */
  String silence(List<Subject> actors, List<String> questions);

  /** Of an actor, the questions that a caution is about, each with its paragraph: a clause. */
  String about(Subject actor, List<String> questions);

  /** By whom stances are known, each with how many: a sentence. */
  String knownBy(Evidence evidence, int stances, int all, Map<String, Integer> by);

  /** The numbers of sources that were seen in one way: a sentence. */
  String seen(Source.Seen seen, List<Integer> sources);

  /** How many stances are older than a year, and of which the oldest is. */
  String old(PartialDate day, int old, int all, Subject actor, String question, PartialDate oldest);

  // Positions in full, and the form that is sent for correction.

  /** The head of a position: who, on what. */
  String position(Subject actor, String question);

  /** The words of an actor. */
  String quotation(String text, boolean translated);

  /** A caution of the dossier's curators. */
  String caution(String note);

  /** What the actor is asked to do with the form. */
  String request();

  /** What is recorded, when it was said, and how it is known: a clause. */
  String recorded(Claim.Said said, PartialDate date, Claim.Known known);

  /** What is recorded of one who speaks for the actor: a clause. */
  String recordedOf(Subject speaker, String recorded);

  /** What an actor is asked to look at: what is recorded of it, with all its sources. */
  String toCorrect(String recorded, String citation);

  // The card.

  /** How many questions there are, some of them by name. */
  String questions(int all, List<String> named);

  /** That there are more positions than are told. */
  String morePositions(int more);

  /** A source in as few words as find it in another list. */
  String sourceInBrief(Source source);

  // Sources and method.

  /** A source in a list. */
  String source(Source source);

  /** What was used. */
  String data(Note.Method method);

  /** How claims are cited. */
  String citing(boolean all);

  /** That evidence is marked. */
  String marking();

  /** By which version of the program the note was made. */
  String madeBy(String version);

  /** What stands before the command that tests the note. */
  String test();

  /** The command that tests the note. */
  String testCommand();

  /** The hash of the data, as it stands in a note. */
  String fingerprint(String hash);

  /** How far the dossier reached, as a date in its written form, as it stands in a note. */
  String reachingTo(String date);

  /** What stands before the arguments that the note was made with. */
  String madeWith();

  // What a test of a note answers.

  /**
   * The text of a finding without the dates on which things were said: which of them are said once
   * for all claims can differ from one note to the next.
   */
  String withoutDates(String text);

  /** That the note still holds. */
  String holds();

  /** That it holds, though someone changed lines of it. */
  String holdsEdited(int lines);

  /** That it holds, and was written by a version of the program that may word it otherwise. */
  String holdsOtherVersion(String version, String thisVersion);

  /** That data was changed, without effect on what the note says. */
  String holdsDespiteData();

  /** That the note does not hold. */
  String outdated(String before, String now);

  /**
   * That a finding has moved from one section to another; absent where it stood, or stands, in
   * none.
   */
  String moved(String finding, Optional<String> before, Optional<String> now);

  /** That a finding stands where it stood, with another text. */
  String reworded(String finding, String section);
}
