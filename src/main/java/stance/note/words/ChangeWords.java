package stance.note.words;

import stance.compare.Change;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** Who moved, and what is new on record. */
public interface ChangeWords {

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
}
