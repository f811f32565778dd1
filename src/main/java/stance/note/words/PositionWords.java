package stance.note.words;

import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** Positions in full, and the form that is sent for correction. */
public interface PositionWords {

  /** What kind of paper the form is. */
  String form();

  /** The head of a position: who, on what. */
  String position(Subject actor, String question);

  /** The words of an actor. */
  String quotation(String text, boolean translated);

  /** A caution of the dossier's curators. */
  String caution(String note);

  /**
   * What the actor is asked to do with the form.
   *
   * @param othersToo whether something of it is claimed by others or inferred
   */
  String request(boolean othersToo);

  /**
   * What is recorded of an actor, when it was said, and how it is known: a clause.
   *
   * @param voice through what a body said it
   * @param addressed whether it is said to the actor itself
   */
  String recorded(
      Claim.Said said,
      PartialDate date,
      Claim.Known known,
      Optional<String> voice,
      boolean addressed);

  /** The same of one who speaks for the actor. */
  String recordedOf(Subject speaker, Claim.Said said, PartialDate date, Claim.Known known);

  /** What an actor is asked to look at: what is recorded of it, with all its sources. */
  String toCorrect(String recorded, String citation);
}
