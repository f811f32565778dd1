package stance.dossier;

import java.util.List;
import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

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

  private Object taken() {
    return switch (position.state()) {
      case STATED -> position.given().map(Answer::taken);
      case UNDECIDED, DECLINED, ABSENT -> position.state();
    };
  }

  private static String quoted(String words) {
    return "\u201C" + words + "\u201D";
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<Stance> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Stance> ALL =
        RecordKeys.<Stance>of("a stance")
            .must("question", Type.ID, Stance::question, "the question that it answers", "mission")
            .idOf(Referent.QUESTION)
            .may(
                "stance",
                Type.ANSWER,
                Stance::taken,
                "a level or an option of the question, or a list of options of which any would do;"
                    + " or undecided, declined (asked, and did not answer) or absent (took no"
                    + " part)",
                "supports")
            .may(
                "rejects",
                Type.IDS,
                s -> s.position().given().map(Answer::ruledOut),
                "options ruled out; stance may then be left out",
                "[contact-line]")
            .may(
                "if",
                Type.IDS,
                s -> s.position().conditions().required(),
                "conditions all of which must be met for it to hold",
                "[ukraine-asks]")
            .idOf(Referent.CONDITION)
            .may(
                "unless",
                Type.IDS,
                s -> s.position().conditions().excluded(),
                "conditions none of which may be met for it to hold",
                "[ceasefire-fails]")
            .idOf(Referent.CONDITION)
            .must(
                "date",
                Type.DATE,
                Stance::date,
                "when it was said, as precisely as it is known",
                "2017-11-09")
            .may(
                "summary",
                Type.TEXT,
                Stance::summary,
                "one or two sentences in our own words; needed where there is neither quote nor"
                    + " text",
                "Backs the plan because it respects the borders.")
            .may(
                "text",
                Type.TEXT,
                Stance::text,
                "a statement of any length, verbatim",
                "We support the plan.")
            .may(
                "quote",
                Type.TEXT,
                s -> s.quote().map(Quote::text),
                "a short phrase, verbatim; [...] joins parts",
                "cautious optimism")
            .may(
                "translated",
                Type.FLAG,
                s -> s.quote().map(Quote::translated),
                "true where the quote is a translation",
                "true")
            .may(
                "evidence",
                Type.WORD,
                Stance::evidence,
                "how it is known: direct (default), reported, claimed or inferred",
                "reported")
            .oneOf(Evidence.values())
            .may(
                "reported-by",
                Type.TEXT,
                Stance::reportedBy,
                "of reported or claimed evidence: who says so; default: the publisher of the first"
                    + " source",
                "the Kyiv Post")
            .may(
                "claimant",
                Type.ID,
                Stance::claimant,
                "of claimed evidence: the actor whose claim it is",
                "ukraine")
            .idOf(Referent.ACTOR)
            .may(
                "voice",
                Type.TEXT,
                Stance::voice,
                "how a body spoke, as it reads before \"said\"",
                "its draft resolution")
            .may(
                "sources",
                Type.CITATIONS,
                Stance::sources,
                Citation.keys(),
                "where it can be read; needed where neither the question nor the actor names a"
                    + " source",
                "[\"np-2017-11, para. 7\"]")
            .idOf(Referent.SOURCE)
            .may(
                "note",
                Type.TEXT,
                Stance::note,
                "a caution for the reader",
                "said in answer to a question")
            .keys();
  }
}
