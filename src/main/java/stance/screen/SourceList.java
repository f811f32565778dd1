package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.document.Block;
import stance.document.Block.Entries;
import stance.document.Destinations;
import stance.document.Document;
import stance.document.Entry;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.text.Anchor;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/** The sources to which a document leads, in full under it: a page is read far from its dossier. */
public final class SourceList {

  private SourceList() {}

  /** The document, and under it the sources, by their ids, where it leads to any. */
  public static Document under(Document document, Dossier dossier) {
    Set<Id> cited = new TreeSet<>();
    for (Anchor place : Destinations.of(document)) {
      Places.source(place).ifPresent(cited::add);
    }
    if (cited.isEmpty()) {
      return document;
    }
    List<Entry> entries = new ArrayList<>();
    cited.forEach(id -> entries.add(entry(dossier.source(id))));
    List<List<Block>> parts = new ArrayList<>(document.parts());
    parts.add(
        List.of(
            new Block.Heading(Styled.of("Sources", Role.HEADING)),
            new Entries(Entries.Style.NUMBERED_LIST, entries)));
    return new Document(parts);
  }

  private static Entry entry(Source source) {
    List<Styled> said = new ArrayList<>();
    said.add(Styled.join(", ", facts(source)).plus("."));
    SourceLink link = SourceLink.of(source);
    link.page().ifPresent(address -> said.add(Styled.address(address)));
    link.copy().ifPresent(copy -> said.add(copy(copy)));
    source.note().ifPresent(note -> said.add(Styled.of("Note: " + note)));
    return new Entry(Styled.of(source.id().text()), said, Optional.of(Places.source(source.id())));
  }

  private static List<Styled> facts(Source source) {
    List<Styled> facts = new ArrayList<>();
    source
        .author()
        .filter(name -> !name.equals(source.publisher()))
        .map(Styled::of)
        .ifPresent(facts::add);
    source.title().map(title -> Styled.of(QuotationMarks.around(title))).ifPresent(facts::add);
    facts.add(Styled.of(source.publisher()));
    source.published().map(date -> Styled.of(English.date(date))).ifPresent(facts::add);
    if (!source.isOfLanguageOfDossiers()) {
      facts.add(Styled.of("language: " + source.language()));
    }
    source.seen().flatMap(SourceList::seen).map(Styled::of).ifPresent(facts::add);
    return facts;
  }

  private static Optional<String> seen(Source.Seen seen) {
    return switch (seen) {
      case WHOLE -> Optional.empty();
      case PART -> Optional.of("seen in part");
      case RELAY -> Optional.of("seen through a relay");
    };
  }

  private static Styled copy(SourceLink.Copy copy) {
    String what =
        copy instanceof SourceLink.Archived
            ? "Archived: "
            : "In the Wayback Machine, from its date, if it is there: ";
    return Styled.of(what, Role.MUTED).plus(Styled.address(copy.address()));
  }
}
