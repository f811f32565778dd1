package stance.note.edition;

import java.util.List;
import java.util.Optional;
import stance.dossier.Worded;
import stance.note.NoteRequest;
import stance.note.recheck.FindingMove;

/**
 * A note that was written, and what of its data is at hand.
 *
 * @param fingerprint of the data that it rests on
 * @param version of the program that wrote it; absent where that was deleted
 * @param arguments those of the command that made it
 * @param data whether its data is at hand
 * @param then the note that it was, on its data; where that is lost, on the dossier's now
 * @param held the same note on the data that the dossier holds now of its day
 * @param editedByHand how many of its lines were
 * @param paragraphs where its data is lost, the findings that it tells otherwise than they would be
 *     told now
 */
public record Edition(
    String fingerprint,
    Optional<String> version,
    String arguments,
    Known data,
    NoteRequest then,
    NoteRequest held,
    int editedByHand,
    List<FindingMove> paragraphs) {

  /** Whether the data of a note is at hand. */
  public enum Known implements Worded {
    /** The dossier holds it, as it was. */
    HELD("held"),
    /** It was edited since, and is given beside the dossier. */
    GIVEN("given"),
    /** It was edited since, and there is but the note. */
    LOST("lost");

    private final String word;

    Known(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public Edition {
    paragraphs = List.copyOf(paragraphs);
  }
}
