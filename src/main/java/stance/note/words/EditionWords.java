package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** What changed from an edition of a note to the note as it would be now. */
public interface EditionWords {

  /** What kind of paper it is. */
  String paper();

  /** Which edition: its day, its data and what wrote it. */
  String edition(String day, String fingerprint, Optional<String> version);

  /** What it is compared with. */
  String now(String day, String fingerprint);

  /**
   * How many statements there are of each.
   *
   * @param moved those that say something else
   * @param again those that say the same on another occasion
   */
  record Counts(int fresh, int moved, int again, int gone, int edited) {

    /** Those that did not move. */
    public int others() {
      return fresh + again + gone;
    }

    /** The same but for those that moved. */
    public Counts withoutMoved() {
      return new Counts(fresh, 0, again, gone, edited);
    }
  }

  /** Who answers otherwise than in the edition, or on other terms, on what. */
  String moved(Map<Subject, List<String>> questions);

  /** How many of the statements changed since the edition, and how; none of those that moved. */
  String since(Counts counts);

  /** What was edited in the data behind it: how many statements, and how many things besides. */
  String edited(Counts counts, int entries);

  /** That its data is not at hand, and which of its findings read otherwise now. */
  String lost(List<String> matters);

  /** The questions whose finding is another, by their labels. */
  String findings(List<String> labels, int all);

  /** That nothing of it changed. */
  String nothing();

  /** Whom the note is about now and was not, and whom it was about and is no more. */
  String actors(List<Subject> joined, List<Subject> left);

  /** That somebody edited lines of it, which are not what is compared. */
  String editedByHand(int lines);

  /** The question, and from which section to which its finding went. */
  String placed(String asks, Optional<String> then, Optional<String> now);

  /** The head of what changed of an actor: when it was said, who, on what. */
  String head(Optional<PartialDate> date, Subject actor, String question);

  /** A statement that was not there. */
  String fresh(String now);

  /** A statement that is there no more. */
  String gone(String then);

  /** The same answer, which is known in another way than before. */
  String knownOtherwise(String then, String now);

  /** The same record, of which this was edited, by the keys of the format. */
  String edited(List<String> keys, String then, String now);

  /** Something else that was edited: of what kind, which, and what of it. */
  String entry(String kind, Optional<String> name, List<String> keys);

  /** The head of what else was edited. */
  String besides();

  /** A finding by the paragraph that tells it: under which headings, or with another text. */
  String paragraph(String matter, Optional<String> then, Optional<String> now);

  /** The sentences of a finding that only the edition tells, and those that only it does not. */
  String sentences(List<String> then, List<String> now);

  /** How the two were compared: by their data, or the edited part by paragraphs alone. */
  String compared(boolean lost);

  /** With which arguments each of the two is made. */
  String madeWith(String then, String now);
}
