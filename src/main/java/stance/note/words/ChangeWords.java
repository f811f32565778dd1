package stance.note.words;

import java.util.Optional;
import stance.compare.Change;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** Who moved, and what is new on record. */
public interface ChangeWords {

  /** The head of a change: when, who, on what. */
  String head(PartialDate date, Subject actor, String question);

  /**
   * What changed: how, and in a clause each from what to what.
   *
   * @param before absent for what is first on record
   */
  String change(Change.Kind kind, Optional<String> before, String now);

  /** How somebody moved. */
  String kind(Change.Kind kind);

  /** What was said again: by whom, on what, how often, when the last time: a clause. */
  String again(int times, PartialDate last, Subject actor, String question, String citation);

  /** That an actor stands nowhere: a clause. */
  String nothing();

  /** That nothing changed. */
  String unchanged(PartialDate since);
}
