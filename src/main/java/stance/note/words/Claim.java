package stance.note.words;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.PartialDate;

/**
 * What one sentence says of actors: what they said, and how that is known.
 *
 * @param who those of whom it is said, one at least
 * @param everyone whether these are all that the note compares, so that it may say "all"
 */
public record Claim(List<Mention> who, boolean everyone, Said said, Known known) {

  public Claim {
    who = List.copyOf(who);
  }

  /**
   * An actor in a sentence, with the proof.
   *
   * @param through who spoke for the actor, where it was not the actor itself
   * @param date when it was said, where the note does not say so once for all
   * @param citation as it stands in the text
   */
  public record Mention(
      Subject actor, Optional<String> through, Optional<PartialDate> date, String citation) {}

  /** The label of an actor, and what it is, which decides how a sentence names it. */
  public record Subject(String name, Actor.Kind kind) {}

  /** What was said. */
  public sealed interface Said {}

  /** For, against or neither. */
  public record ForOrAgainst(Side side, Provisos provisos) implements Said {}

  /** The sides of a question that is answered by support or opposition. */
  public enum Side {
    FOR,
    NEUTRAL,
    AGAINST
  }

  /** Answers from those that the question offers: those accepted and those ruled out. */
  public record Chosen(List<String> accepted, List<String> ruledOut, Provisos provisos)
      implements Said {

    public Chosen {
      accepted = List.copyOf(accepted);
      ruledOut = List.copyOf(ruledOut);
    }
  }

  /** That it is not decided. */
  public record Undecided() implements Said {}

  /** Nothing, when asked. */
  public record Declined() implements Said {}

  /**
   * The conditions of an answer, as they read after "if" and "unless".
   *
   * @param withheld whether they are not met in the world that is assumed
   */
  public record Provisos(List<String> required, List<String> excluded, boolean withheld) {

    public Provisos {
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
    }

    boolean isEmpty() {
      return required.isEmpty() && excluded.isEmpty();
    }
  }

  /** How it is known. */
  public sealed interface Known {}

  /** From the actor's own words. */
  public record OwnWords() implements Known {}

  /** From what someone else says. */
  public record According(String by) implements Known {}

  /** From a conclusion of the dossier's curators. */
  public record OurReading() implements Known {}
}
