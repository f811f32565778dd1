package stance.dossier;

import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

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

  /** The language that dossiers are written in, and their translations with them. */
  private static final String LANGUAGE_OF_DOSSIERS = "en";

  /** Whether what a dossier has in translation may stand in it word for word. */
  public boolean isOfLanguageOfDossiers() {
    return language.equals(LANGUAGE_OF_DOSSIERS) || language.startsWith(LANGUAGE_OF_DOSSIERS + "-");
  }

  /** What of a source the coder saw: all of it, part of it, or another's copy of it. */
  public enum Seen implements Worded {
    WHOLE("whole"),
    PART("part"),
    RELAY("relay");

    private final String word;

    Seen(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What sort of publication a source is. */
  public enum Medium implements Worded {
    OFFICIAL("official"),
    TRANSCRIPT("transcript"),
    PRESS("press"),
    PARTY("party"),
    READ_OUT("read-out"),
    SOCIAL("social"),
    SCHOLARLY("scholarly");

    private final String word;

    Medium(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<Source> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Source> ALL =
        RecordKeys.<Source>of("a source")
            .must("id", Type.ID, Source::id, "its id", "np-2017-11")
            .may(
                "title",
                Type.TEXT,
                Source::title,
                "its title",
                "Canada Starts Diplomatic Push for Ukraine Peacekeeping Force")
            .may("author", Type.TEXT, Source::author, "who wrote it", "Marco Levytsky")
            .must("publisher", Type.TEXT, Source::publisher, "who published it", "New Pathway")
            .may("published", Type.DATE, Source::published, "when it was published", "2017-11")
            .may(
                "url",
                Type.TEXT,
                Source::url,
                "where it is on the web",
                "https://www.newpathway.ca/")
            .matching("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]\\S*$")
            .may(
                "language",
                Type.TEXT,
                Source::language,
                "its language, by a tag of BCP 47; default en",
                "uk")
            .matching("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
            .may(
                "seen",
                Type.WORD,
                Source::seen,
                "what of it the coder saw: whole, part or relay",
                "whole")
            .oneOf(Seen.values())
            .may(
                "archived",
                Type.TEXT,
                Source::archived,
                "the address of a copy in an archive",
                "https://web.archive.org/web/2017/https://www.newpathway.ca/")
            .matching("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]\\S*$")
            .may(
                "medium",
                Type.WORD,
                Source::medium,
                "what sort of publication it is: official, transcript, press, party, read-out,"
                    + " social or scholarly",
                "press")
            .oneOf(Medium.values())
            .may(
                "note",
                Type.TEXT,
                Source::note,
                "a caution for the reader",
                "the page shows no day")
            .keys();
  }
}
