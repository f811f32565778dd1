package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.document.Block;
import stance.document.Block.Entries;
import stance.document.Block.Entries.Style;
import stance.document.Block.Heading;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.note.words.Punctuation.Mention;
import stance.note.words.SectionKind;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;

/** A note as a document. */
public final class NoteDocument {

  /** With more actors than this, a card leaves their offices out. */
  private static final int OFFICES_AT_MOST = 5;

  private final Note note;
  private final DocumentBuilder document = new DocumentBuilder();

  private NoteDocument(Note note) {
    this.note = note;
  }

  /**
   * The document, in the layout that the note asks for.
   *
   * @param head a line that stands above it, as it is
   */
  public static Document of(Note note, Optional<String> head) {
    NoteDocument laid = new NoteDocument(note);
    head.ifPresent(laid::head);
    laid.body();
    laid.end();
    return laid.document.build();
  }

  /** The document without a line above it. */
  public static Document of(Note note) {
    return of(note, Optional.empty());
  }

  /**
   * What of it has to fit on a page: how to test it and the foot of a card, with the addresses,
   * stand below it, and what its writer puts on top, above it.
   */
  public static Document page(Note note) {
    NoteDocument laid = new NoteDocument(note);
    laid.body();
    return laid.document.build();
  }

  private void body() {
    switch (note.layout()) {
      case PAGES, LEAF -> pages();
      case CARD -> card();
    }
  }

  private void end() {
    switch (note.layout()) {
      case PAGES -> method();
      case LEAF -> {}
      case CARD -> foot();
    }
  }

  private void head(String text) {
    plain(text);
    document.startPart();
  }

  private void pages() {
    title(note.heading());
    document.startPart();
    plain(note.title());
    note.opening().forEach(this::plain);
    document.startPart();
    document.add(new Entries(Style.GLOSSARY, participants()));
    for (int i = 0; i < note.sections().size(); i++) {
      Note.Section section = note.sections().get(i);
      document.startPart();
      heading((i + 1) + ". " + section.heading());
      document.startPart();
      items(section);
    }
    note.annex().ifPresent(annex -> annex(note.labels().annex(), annex));
    if (!note.sources().isEmpty()) {
      document.startPart();
      heading(note.labels().sources());
      document.startPart();
      document.add(new Entries(Style.NUMBERED_LIST, sources()));
    }
    document.startPart();
    heading(note.labels().method());
    document.startPart();
    indented(Styled.of(String.join(" ", note.methodInWords())));
  }

  private void card() {
    document.add(
        new Block.Title(Styled.of(note.heading(), Role.HEADING), Styled.of(note.opening().get(0))));
    plain(note.title());
    if (note.opening().size() > 1) {
      plain(String.join(". ", note.opening().subList(1, note.opening().size())) + ".");
    }
    String offices =
        note.actors().size() > OFFICES_AT_MOST
            ? ""
            : note.actors().stream()
                .map(Note.Participant::brief)
                .filter(brief -> !brief.isEmpty())
                .collect(Collectors.joining(" "));
    if (!offices.isEmpty()) {
      plain(offices);
    }
    document.startPart();
    List<Entry> findings = new ArrayList<>();
    for (Note.Section section : note.sections()) {
      for (Note.Item item : section.items()) {
        Styled text = cited(item);
        if (section.kind() == SectionKind.BOTTOM_LINE) {
          document.addParagraph(text);
          document.startPart();
        } else {
          findings.add(new Entry(Styled.of(section.heading(), Role.HEADING), List.of(text)));
        }
      }
    }
    note.annex()
        .ifPresent(
            annex -> {
              document.add(table(annex));
              document.startPart();
              plain(String.join(" ", annex.key()));
              document.startPart();
            });
    if (!findings.isEmpty()) {
      document.add(new Entries(Style.SIDE_HEADINGS, findings));
      document.startPart();
    }
  }

  /** Where the citations of a card can be read, and how to make it anew. */
  private void foot() {
    document.startPart();
    for (Note.Reference source : note.sources()) {
      Styled text = Styled.of("[" + source.number() + "]\u00A0" + source.brief());
      document.add(
          new Block.Paragraph(
              source.url().map(url -> text.plus(", ").plus(Styled.address(url))).orElse(text),
              Optional.of(place(source.number()))));
    }
    plain(note.methodInWords().get(0));
    document.addParagraph(arguments());
  }

  /** A table of marks, and what they mean. */
  private void annex(String heading, Annex annex) {
    document.startPart();
    heading(heading);
    document.startPart();
    document.add(table(annex));
    document.startPart();
    document.add(
        new Entries(
            Style.NUMBERED_PARAGRAPHS,
            annex.key().stream()
                .map(text -> new Entry(Styled.EMPTY, List.of(Styled.of(text))))
                .toList()));
  }

  private static Block.Table table(Annex annex) {
    List<Block.Row> rows = new ArrayList<>();
    for (Annex.Row row : annex.rows()) {
      rows.add(
          new Block.Row(
              Styled.of(row.label()),
              row.cells().stream().map(NoteDocument::cell).toList(),
              Optional.empty(),
              List.of()));
    }
    return new Block.Table(
        Block.Table.Style.MARKS,
        annex.columns().stream().map(name -> Styled.of(name, Role.ACTOR)).toList(),
        List.of(new Block.Section(Optional.empty(), rows)));
  }

  private static Block.Cell cell(Annex.Cell cell) {
    List<Block.Line> lines = new ArrayList<>();
    lines.add(Block.Line.of(Styled.of(cell.mark())));
    cell.citation()
        .ifPresent(proof -> lines.add(new Block.Line(Styled.of(proof), Block.Line.Place.UNDER)));
    return new Block.Cell(lines);
  }

  private void title(String text) {
    document.add(new Block.Title(Styled.of(text, Role.HEADING), Styled.EMPTY));
  }

  private void heading(String text) {
    document.add(new Heading(Styled.of(text, Role.HEADING)));
  }

  private void plain(String text) {
    document.addParagraph(Styled.of(text));
  }

  private void indented(Styled text) {
    document.add(
        new Entries(Style.NUMBERED_PARAGRAPHS, List.of(new Entry(Styled.EMPTY, List.of(text)))));
  }

  private List<Entry> participants() {
    return note.actors().stream()
        .map(
            actor ->
                new Entry(
                    Styled.of(actor.name(), Role.ACTOR),
                    List.of(Styled.of(actor.role().orElse("")))))
        .toList();
  }

  /** Paragraphs that stand for their section as they are, the others with their numbers. */
  private void items(Note.Section section) {
    List<Entry> numbered = new ArrayList<>();
    for (Note.Item item : section.items()) {
      Optional<String> number = item.number();
      if (number.isPresent()) {
        Styled text =
            Styled.of(SentenceEnd.ended(item.lead()), Role.HEADING).plus(" ").plus(cited(item));
        numbered.add(new Entry(Styled.of(number.get()), List.of(text)));
      } else {
        document.startPart();
        indented(cited(item));
      }
    }
    if (!numbered.isEmpty()) {
      Style style = isList(section.kind()) ? Style.NUMBERED_LIST : Style.NUMBERED_PARAGRAPHS;
      document.add(new Entries(style, numbered));
    }
  }

  /** The text, in which every number of a source leads to the source. */
  private static Styled cited(Note.Item item) {
    Styled text = Styled.EMPTY;
    int told = 0;
    for (Mention mention : item.citations()) {
      String number = item.text().substring(mention.start(), mention.end());
      text =
          text.plus(item.text().substring(told, mention.start()))
              .plus(Styled.of(number).linked(Link.to(place(mention.number()))));
      told = mention.end();
    }
    return text.plus(item.text().substring(told));
  }

  private static Anchor place(int source) {
    return new Anchor("Source-" + source);
  }

  /** Whether the paragraphs of a section are so short that they stand close. */
  private static boolean isList(SectionKind kind) {
    return kind == SectionKind.ONLY_ONE || kind == SectionKind.NOTHING_ON_RECORD;
  }

  private List<Entry> sources() {
    return note.sources().stream()
        .map(
            source -> {
              List<Styled> text = new ArrayList<>();
              text.add(Styled.of(source.text()));
              source.url().ifPresent(url -> text.add(Styled.address(url)));
              return new Entry(
                  Styled.of("[" + source.number() + "]"),
                  text,
                  Optional.of(place(source.number())));
            })
        .toList();
  }

  private void method() {
    indented(Styled.of(note.labels().test() + " ").plus(note.labels().testCommand(), Role.LITERAL));
    indented(arguments());
  }

  private Styled arguments() {
    return Styled.of(note.labels().madeWith() + " ").plus(note.method().arguments(), Role.LITERAL);
  }
}
