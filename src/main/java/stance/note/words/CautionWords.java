package stance.note.words;

import java.util.List;
import java.util.Map;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.Claim.Subject;

/** What is missing, and what is to be taken with care. */
public interface CautionWords {

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
}
