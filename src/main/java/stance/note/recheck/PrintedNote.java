package stance.note.recheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.PartialDate;

/**
 * A note as it lies on a desk, read back from its text or Markdown.
 *
 * @param arguments those of the command that made it
 * @param fingerprint of the data that it rests on
 * @param day how far the dossier reached, where the note says so
 * @param version of the program that wrote it; absent where that was deleted
 * @param findings what it says on each matter, by the words that its paragraph begins with; dates
 *     and the numbers of sources aside
 * @param lines its text, without what differs between systems
 */
public record PrintedNote(
    List<String> arguments,
    String fingerprint,
    Optional<PartialDate> day,
    Optional<String> version,
    Map<String, Finding> findings,
    List<String> lines) {

  /** What a note says on one matter: under which heading, and in which words. */
  public record Finding(String heading, String text) {}
}
