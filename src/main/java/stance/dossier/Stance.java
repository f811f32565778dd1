package stance.dossier;

import java.util.List;
import java.util.Optional;

/**
 * One record: what an actor said on one question on one date, and how that is known.
 *
 * @param summary one or two sentences in the curators' own words
 * @param reportedBy who says so, where the file names someone other than the first source's
 *     publisher
 * @param sources one at least
 * @param note a caution for the reader
 */
public record Stance(
    Id question,
    Position position,
    PartialDate date,
    String summary,
    Optional<Quote> quote,
    Evidence evidence,
    Optional<String> reportedBy,
    List<Citation> sources,
    Optional<String> note) {

  public Stance {
    sources = List.copyOf(sources);
  }
}
