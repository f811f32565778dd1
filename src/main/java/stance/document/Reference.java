package stance.document;

import java.util.List;
import java.util.Optional;

/**
 * A published work as programs for references know it.
 *
 * @param id by which a text names it: letters, digits and hyphens
 * @param kind what sort of work it is
 * @param authors in order; empty where none is known
 * @param issued year, month and day, as far as they are known; empty where none is
 * @param language BCP 47
 * @param note what it is cited for, and where in the work that stands
 */
public record Reference(
    String id,
    Kind kind,
    List<Author> authors,
    Optional<String> title,
    String publisher,
    List<Integer> issued,
    Optional<String> url,
    Optional<String> archived,
    String language,
    String note) {

  /**
   * Who wrote it.
   *
   * @param name what lists sort by: the family name of a person, or all of any other name
   * @param given the other names of a person; absent where the name is not to be taken apart
   */
  public record Author(String name, Optional<String> given) {}

  /** A sort of work. */
  public enum Kind {
    /** An article of a newspaper or a magazine. */
    NEWS,
    /** A study, of those who publish it. */
    REPORT,
    /** A post on a platform. */
    POST,
    /** What was spoken, word for word. */
    SPEECH,
    /** Any other page of the web. */
    PAGE,
    /** Anything else. */
    DOCUMENT
  }

  public Reference {
    authors = List.copyOf(authors);
    issued = List.copyOf(issued);
  }

  /** The same work, cited for this too. */
  public Reference alsoFor(Reference other) {
    return new Reference(
        id,
        kind,
        authors,
        title,
        publisher,
        issued,
        url,
        archived,
        language,
        note + "; " + other.note);
  }
}
