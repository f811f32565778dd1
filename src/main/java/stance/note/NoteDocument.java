package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stance.document.Block;
import stance.document.Block.Entries;
import stance.document.Block.Entry;
import stance.document.Block.Gap;
import stance.document.Block.Heading;
import stance.document.Block.Paragraph;
import stance.document.Document;
import stance.note.style.NoteStyles;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.text.Role;
import stance.text.Styled;

/** A note as a document. */
public final class NoteDocument {

  private static final int INDENT = 3;
  private static final int PARTICIPANTS_INDENT = 2;

  private final Note note;
  private final NoteLanguage wording = NoteLanguage.IN_USE;
  private final List<Block> blocks = new ArrayList<>();

  private NoteDocument(Note note) {
    this.note = note;
  }

  /** The document; a card is closer set than the other styles. */
  public static Document of(Note note) {
    NoteDocument document = new NoteDocument(note);
    if (note.style() == NoteStyles.CARD) {
      document.card();
    } else {
      document.pages();
    }
    return new Document(document.blocks);
  }

  private void pages() {
    title(note.heading());
    gap();
    plain(note.title());
    note.opening().forEach(this::plain);
    gap();
    blocks.add(new Entries(participants(), PARTICIPANTS_INDENT, false));
    for (int i = 0; i < note.sections().size(); i++) {
      Note.Section section = note.sections().get(i);
      gap();
      heading((i + 1) + ". " + section.heading());
      gap();
      items(section);
    }
    if (!note.sources().isEmpty()) {
      gap();
      heading(wording.sources());
      gap();
      blocks.add(new Entries(sources(), INDENT, false));
    }
    gap();
    heading(wording.method());
    gap();
    indented(Styled.of(String.join(" ", note.methodInWords())));
    method();
  }

  private void card() {
    title(note.title());
    plain(String.join(". ", note.opening()) + ".");
    gap();
    List<Entry> findings = new ArrayList<>();
    for (Note.Section section : note.sections()) {
      for (Note.Item item : section.items()) {
        Styled text = Styled.of(item.text());
        if (section.kind() == SectionKind.BOTTOM_LINE) {
          blocks.add(Paragraph.of(text));
          gap();
        } else {
          String label = section.kind() == SectionKind.POSITIONS ? item.lead() : section.heading();
          findings.add(new Entry(Styled.of(label, Role.HEADING), List.of(text)));
        }
      }
    }
    if (!findings.isEmpty()) {
      blocks.add(new Entries(findings, 0, false));
      gap();
    }
    if (!note.sources().isEmpty()) {
      plain(
          note.sources().stream()
              .map(source -> "[" + source.number() + "]\u00A0" + source.brief())
              .collect(Collectors.joining("; ", "", ".")));
    }
    plain(note.methodInWords().get(0));
    blocks.add(Paragraph.of(arguments()));
  }

  private void title(String text) {
    blocks.add(new Block.Title(Styled.of(text, Role.HEADING), Styled.EMPTY));
  }

  private void heading(String text) {
    blocks.add(new Heading(Styled.of(text, Role.HEADING)));
  }

  private void gap() {
    blocks.add(new Gap());
  }

  private void plain(String text) {
    blocks.add(Paragraph.of(Styled.of(text)));
  }

  private void indented(Styled text) {
    blocks.add(new Entries(List.of(new Entry(Styled.EMPTY, List.of(text))), INDENT, false));
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
        Styled text = Styled.of(item.lead() + ".", Role.HEADING).plus(" " + item.text());
        numbered.add(new Entry(Styled.of(number.get()), List.of(text)));
      } else {
        indented(Styled.of(item.text()));
      }
    }
    if (!numbered.isEmpty()) {
      blocks.add(new Entries(numbered, INDENT, !isList(section.kind())));
    }
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
              source.url().ifPresent(url -> text.add(Styled.of(url, Role.LITERAL)));
              return new Entry(Styled.of("[" + source.number() + "]"), text);
            })
        .toList();
  }

  private void method() {
    indented(Styled.of(wording.test() + " ").plus(wording.testCommand(), Role.LITERAL));
    indented(arguments());
  }

  private Styled arguments() {
    return Styled.of(wording.madeWith() + " ").plus(note.method().arguments(), Role.LITERAL);
  }
}
