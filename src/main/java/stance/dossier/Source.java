package stance.dossier;

import java.util.Optional;

/**
 * A published source that stances cite.
 *
 * @param language BCP 47
 * @param seen what of it the coder saw
 * @param archived the address of a copy in an archive
 * @param medium what sort of publication it is
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
    Optional<String> archived,
    Optional<Medium> medium,
    Optional<String> note) {

  /** A source of which neither a copy in an archive nor its medium is known. */
  public Source(
      Id id,
      Optional<String> title,
      Optional<String> author,
      String publisher,
      Optional<PartialDate> published,
      Optional<String> url,
      String language,
      Optional<Seen> seen,
      Optional<String> note) {
    this(
        id,
        title,
        author,
        publisher,
        published,
        url,
        language,
        seen,
        Optional.empty(),
        Optional.empty(),
        note);
  }

  /** What of a source the coder saw: all of it, part of it, or another's copy of it. */
  public enum Seen {
    WHOLE,
    PART,
    RELAY
  }

  /** What sort of publication a source is. */
  public enum Medium {
    OFFICIAL,
    TRANSCRIPT,
    PRESS,
    PARTY,
    READ_OUT,
    SOCIAL,
    SCHOLARLY
  }
}
