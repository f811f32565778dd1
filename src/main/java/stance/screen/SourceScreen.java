package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.analysis.SourceWeights;
import stance.compare.StandingTable;
import stance.document.Block;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.dossier.Stance;
import stance.export.EntryData;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.RecordWords;

/** One source, whole: what it is, and every record that rests on it. */
public final class SourceScreen {

  private final StandingTable standings;
  private final Names names;
  private final RecordItems records;
  private final RecordWords words;
  private final Source source;

  private SourceScreen(StandingTable standings, Source source) {
    this.standings = standings;
    this.names = new Names(standings.dossier());
    this.records = new RecordItems(names);
    this.words = new RecordWords(names);
    this.source = source;
  }

  private record Use(Actor actor, Stance stance, Citation citation) {}

  /** The sheet of {@code source}. */
  public static Document of(StandingTable standings, Source source) {
    return new SourceScreen(standings, source).document();
  }

  /** The same as data, the schema {@code stance.source/2}. */
  public static Data.Fields data(StandingTable standings, Source source) {
    SourceScreen screen = new SourceScreen(standings, source);
    return EntryData.of(source)
        .first("schema", "stance.source/2")
        .with("copy", SourceLink.of(source).copy().map(SourceLink.Copy::address))
        .with("flagsOnItAlone", new SourceWeights(standings).of(source.id()))
        .with("citedBy", Data.items(screen.uses(), screen::use));
  }

  private Data use(Use use) {
    return Data.fields()
        .with("actor", use.actor().id().text())
        .with("question", use.stance().question().text())
        .with("date", use.stance().date().toString())
        .with("evidence", use.stance().evidence().word())
        .with("reportedBy", names.reportedBy(use.stance()))
        .with("claimant", use.stance().claimant().map(Id::text))
        .with("locator", use.citation().locator())
        .with("link", SourceLink.of(source, use.stance()).nearest())
        .with("publishedLater", new Data.Truth(standings.isPublishedLater(use.stance())));
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of(source.title().orElse(source.publisher()), Role.HEADING),
            Styled.of(source.id().text(), Role.LITERAL)));
    String published = source.published().map(date -> ", " + English.date(date)).orElse("");
    String author = source.author().map(name -> name + ", ").orElse("");
    document.addParagraph(Styled.of(author + source.publisher() + published));
    source.url().ifPresent(url -> document.addParagraph(Styled.address(url)));
    SourceLink.of(source).copy().ifPresent(copy -> document.addParagraph(copy(copy)));
    String medium = source.medium().map(kind -> "; medium: " + kind.word()).orElse("");
    document.addParagraph(
        Styled.of("Language: " + source.language() + medium + seen(), Role.MUTED));
    source.note().ifPresent(note -> document.addParagraph(Styled.of("Note: " + note)));
    BasisWords.asked(standings.dossier(), standings.basis())
        .forEach(said -> document.addParagraph(Styled.of(said)));
    List<Use> uses = uses();
    document.startPart();
    if (!uses.isEmpty()) {
      document.addParagraph(Styled.of(weight()));
    }
    document.addParagraph(
        Styled.of(
            uses.isEmpty()
                ? "Nothing rests on it."
                : English.count(uses.size(), "stance rests on it:", "stances rest on it:")));
    if (!uses.isEmpty()) {
      document.add(Block.Items.of(uses.stream().map(this::line).toList()));
    }
    return document.build();
  }

  private Styled copy(SourceLink.Copy copy) {
    Styled address = Styled.address(copy.address());
    return copy instanceof SourceLink.Archived
        ? Styled.of("Archived: ").plus(address)
        : Styled.of("In the Wayback Machine, from its date, if it is there: ").plus(address);
  }

  /** How many of the flags fall with it, and of which flags that is. */
  private String weight() {
    int flags = new SourceWeights(standings).of(source.id());
    boolean isAnyoneSpokenFor =
        standings.dossier().actors().stream().anyMatch(actor -> !actor.speaksFor().isEmpty());
    return "Of the flags between any two actors on any question"
        + (isAnyoneSpokenFor ? ", bodies counted besides those who speak for them, " : " ")
        + (flags == 0 ? "none rests" : flags == 1 ? "1 rests" : flags + " rest")
        + " on it alone.";
  }

  private String seen() {
    return source
        .seen()
        .map(
            seen ->
                switch (seen) {
                  case WHOLE -> "; seen whole";
                  case PART -> "; seen in part";
                  case RELAY -> "; seen through a relay";
                })
        .orElse("");
  }

  private Styled line(Use use) {
    var question = standings.dossier().question(use.stance().question());
    Styled day = Styled.of(English.date(use.stance().date()));
    Styled said =
        SourceLink.of(source, use.stance())
            .nearest()
            .flatMap(Link::toPage)
            .map(day::linked)
            .orElse(day);
    String where = use.citation().locator().map(locator -> " (" + locator + ")").orElse("");
    return Styled.of(standings.dossier().label(use.actor().id()), Role.ACTOR)
        .plus(" on " + question.label() + ": ")
        .plus(records.position(question, use.stance()))
        .plus(", ")
        .plus(said)
        .plus(where)
        .plus(", " + words.known(use.stance()))
        .plus(later(use.stance()));
  }

  private String later(Stance stance) {
    return standings.isPublishedLater(stance) ? ", " + HowItCounts.PUBLISHED_LATER : "";
  }

  private List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    for (Actor actor : standings.dossier().actors()) {
      for (Stance stance : standings.admitted(actor)) {
        stance.sources().stream()
            .filter(citation -> citation.source().equals(source.id()))
            .forEach(citation -> uses.add(new Use(actor, stance, citation)));
      }
    }
    return uses;
  }
}
