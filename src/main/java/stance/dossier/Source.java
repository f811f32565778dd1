package stance.dossier;

import java.util.Optional;

/**
 * A published source that stances cite.
 *
 * @param language BCP 47
 * @param seen what of it the coder saw
 */
public record Source(
    Id id,
    Optional<String> title,
    Optional<String> author,
    String publisher,
    Optional<PartialDate> published,
    Optional<String> url,
    String language,
    Optional<Seen> seen,
    Optional<String> note) {

  /** What of a source the coder saw: all of it, part of it, or another's copy of it. */
  public enum Seen {
    WHOLE,
    PART,
    RELAY
  }
}
