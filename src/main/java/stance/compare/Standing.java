package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Stance;

/** Where an actor stands on a question: one of six states. */
public sealed interface Standing {

  /** A standing that rests on one record, by the actor itself or by one that speaks for it. */
  sealed interface Spoken extends Standing {

    /** Who said it. */
    Id speaker();

    /** The record. */
    Stance stance();

    /** The answer, where one was given, whether or not it holds in the world assumed. */
    default Optional<Answer> given() {
      if (this instanceof Stated stated) {
        return Optional.of(stated.answer());
      }
      return this instanceof Withheld withheld ? Optional.of(withheld.answer()) : Optional.empty();
    }

    /** The conditions that the answer given depends on. */
    default Conditions terms() {
      if (this instanceof Stated stated) {
        return stated.conditions();
      }
      return this instanceof Withheld withheld ? withheld.conditions() : Conditions.NONE;
    }
  }

  /**
   * An answer.
   *
   * @param conditions those that the answer depends on; none where they are assumed to hold
   */
  record Stated(Id speaker, Stance stance, Answer answer, Conditions conditions)
      implements Spoken {}

  /** The actor said that it has not decided. */
  record Undecided(Id speaker, Stance stance) implements Spoken {}

  /** The actor was asked and did not answer. */
  record Declined(Id speaker, Stance stance) implements Spoken {}

  /** An answer whose conditions do not hold in the world assumed. */
  record Withheld(Id speaker, Stance stance, Answer answer, Conditions conditions)
      implements Spoken {}

  /**
   * Those that speak for the actor differ.
   *
   * @param between two or more, by the speaker's id: the latest and those that differ from it
   */
  record Divided(List<Stated> between) implements Standing {

    public Divided {
      between = List.copyOf(between);
    }
  }

  /** Nothing is on record. */
  record None() implements Standing {}
}
