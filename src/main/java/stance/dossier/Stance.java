package stance.dossier;

import java.util.List;
import java.util.Optional;

/**
 * One record: what an actor said on one question on one date, and how that is known.
 *
 * @param summary one or two sentences in the curators' own words; there is one, or a text, or a
 *     quote
 * @param text a statement of any length, verbatim
 * @param reportedBy who says so, where the file names someone other than the first source's
 *     publisher
 * @param claimant the actor whose claim it is, of a claimed record
 * @param voice how a body spoke, of a record that it made itself, as it reads before "said"
 * @param sources one at least
 * @param note a caution for the reader
 */
public record Stance(
    Id question,
    Position position,
    PartialDate date,
    Optional<String> summary,
    Optional<String> text,
    Optional<Quote> quote,
    Evidence evidence,
    Optional<String> reportedBy,
    Optional<Id> claimant,
    Optional<String> voice,
    List<Citation> sources,
    Optional<String> note) {

  /** A record in the curators' words alone, which nobody with an interest claims. */
  public Stance(
      Id question,
      Position position,
      PartialDate date,
      String summary,
      Optional<Quote> quote,
      Evidence evidence,
      Optional<String> reportedBy,
      List<Citation> sources,
      Optional<String> note) {
    this(
        question,
        position,
        date,
        Optional.of(summary),
        Optional.empty(),
        quote,
        evidence,
        reportedBy,
        Optional.empty(),
        Optional.empty(),
        sources,
        note);
  }

  public Stance {
    sources = List.copyOf(sources);
  }

  /**
   * What was said, for a reader: the summary; else, in quotation marks, the statement or the phrase
   * quoted.
   */
  public String inWords() {
    return summary
        .or(() -> text.map(Stance::quoted))
        .or(() -> quote.map(phrase -> quoted(phrase.text())))
        .orElse("");
  }

  /** The same record with another position. */
  public Stance with(Position other) {
    return new Stance(
        question,
        other,
        date,
        summary,
        text,
        quote,
        evidence,
        reportedBy,
        claimant,
        voice,
        sources,
        note);
  }

  /** The same record on another date. */
  public Stance with(PartialDate other) {
    return new Stance(
        question,
        position,
        other,
        summary,
        text,
        quote,
        evidence,
        reportedBy,
        claimant,
        voice,
        sources,
        note);
  }

  private static String quoted(String words) {
    return "\u201C" + words + "\u201D";
  }
}
