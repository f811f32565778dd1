package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Count;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.StandingTable;
import stance.compare.Statement;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Evidence;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.dossier.Stance;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.RecordWords;

/** Footnotes to where an actor stands on a question: who said what when, and where it is read. */
public final class CitationScreen {

  private final Names names;
  private final RecordWords words;
  private final Actor actor;
  private final Question question;

  private CitationScreen(Names names, Actor actor, Question question) {
    this.names = names;
    this.words = new RecordWords(names);
    this.actor = actor;
    this.question = question;
  }

  /** A footnote for each record that the standing rests on. */
  public static Document of(StandingTable standings, Actor actor, Question question) {
    CitationScreen screen = new CitationScreen(new Names(standings.dossier()), actor, question);
    Standing standing = standings.of(actor.id(), question.id());
    DocumentBuilder document = new DocumentBuilder();
    if (standing.isSilent()) {
      document.addParagraph(
          Styled.of(
              actor.label()
                  + " on "
                  + question.label()
                  + ": "
                  + (standing.isFiltered() ? "nothing that counts here." : "nothing on record.")));
    }
    for (Spoken spoken : standing.words()) {
      spoken.count().ifPresent(count -> document.addParagraph(screen.majority(spoken, count)));
      for (Statement statement : spoken.statements()) {
        document.startPart();
        document.addParagraph(Styled.of(screen.footnote(spoken, statement)));
        screen.addresses(statement).forEach(document::addParagraph);
      }
    }
    standing
        .toldBeside()
        .ifPresent(
            beside -> {
              String when = standing.isBesideLater() ? "Since then: " : "Before that: ";
              document.startPart();
              document.addParagraph(Styled.of(when + screen.footnote(beside, beside.statement())));
            });
    return document.build();
  }

  /** "The Council on Lets bill: supports, by a majority of 4 of 6 who answered; 1 took no part." */
  private Styled majority(Spoken spoken, Count count) {
    String others = count.unstated().isEmpty() ? "" : "; " + HowItCounts.unstated(count.unstated());
    return Styled.of(
        English.capitalized(names.inText(actor.id()))
            + " on "
            + question.label()
            + ": "
            + words.position(question, spoken.stance())
            + RecordItems.withheld(spoken)
            + ", by a majority of "
            + count.same()
            + " of "
            + count.stated()
            + " who answered"
            + others
            + ". Those who make it:");
  }

  /**
   * Who said it when, what it says on which question, how that is known, and where it is read:
   * "Harjit Sajjan (Minister of National Defence), for Canada, 9 November 2017, on the question
   * “When should a mission be decided on?”: once details are settled; own words, “take the time”.
   * Marco Levytsky, ...".
   */
  private String footnote(Spoken spoken, Statement statement) {
    Stance stance = statement.stance();
    Actor speaker = names.dossier().actor(statement.speaker());
    StringBuilder said = new StringBuilder(speaker.name());
    speaker.role().ifPresent(role -> said.append(" (").append(role).append(')'));
    if (!speaker.id().equals(actor.id())) {
      said.append(", for ").append(names.inText(actor.id()));
    }
    said.append(", ").append(English.date(stance.date()));
    said.append(", on the question ").append(QuotationMarks.around(question.asks())).append(": ");
    said.append(words.position(question, stance)).append(RecordItems.withheld(spoken));
    said.append("; ").append(words.known(stance));
    String from = stance.evidence() == Evidence.INFERRED ? ", from " : ", ";
    stance.quote().map(CitationScreen::quoted).map(from::concat).ifPresent(said::append);
    List<String> sources = new ArrayList<>();
    stance.sources().forEach(citation -> sources.add(source(citation)));
    // Without a stop, which would be taken for a part of the address.
    return SentenceEnd.ended(said.toString()) + " " + String.join("; ", sources);
  }

  /** Where a browser shows the very words, of each source in which it can. */
  private List<Styled> addresses(Statement statement) {
    List<Styled> addresses = new ArrayList<>();
    for (Citation citation : statement.stance().sources()) {
      Source source = names.dossier().source(citation.source());
      Optional<String> words = SourceLink.of(source, statement.stance()).nearest();
      if (!words.equals(SourceLink.of(source).nearest())) {
        words.ifPresent(
            address ->
                addresses.add(
                    Styled.of("The words on the page: ", Role.MUTED)
                        .plus(Styled.address(address))));
      }
    }
    return addresses;
  }

  private static String quoted(Quote quote) {
    return QuotationMarks.around(quote.text()) + (quote.translated() ? " (translated)" : "");
  }

  /** "Marco Levytsky, “Canada Starts ...”, New Pathway, November 2017, para. 7, https://...". */
  private String source(Citation citation) {
    Source source = names.dossier().source(citation.source());
    List<String> parts = new ArrayList<>();
    source.author().ifPresent(parts::add);
    source.title().ifPresent(title -> parts.add(QuotationMarks.around(title)));
    parts.add(source.publisher());
    source.published().map(English::date).ifPresent(parts::add);
    citation.locator().ifPresent(parts::add);
    source.url().ifPresent(parts::add);
    source.archived().ifPresent(copy -> parts.add("archived at " + copy));
    return String.join(", ", parts);
  }
}
