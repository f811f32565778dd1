package stance.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import stance.document.Bar;
import stance.document.Block;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Document;
import stance.document.Entry;
import stance.document.Timeline;
import stance.text.Ascii;
import stance.text.Styled;

/**
 * A document as Markdown, with tables as GitHub Flavored Markdown has them. What is said under an
 * item or a row is a list there.
 */
public final class DocumentMarkdown implements Block.Writer {

  /** GitHub and pandoc also know formulas, raised text, and who is named with an "@". */
  private static final String SPECIAL = "\\`*_[]<>#|~&$^@";

  /** What at the beginning of a line would make it an item of a list or a heading. */
  private static final Pattern OPENING = Pattern.compile("^(\\d*)([-+=.)])(?=\\s|$|=)");

  private final boolean ascii;
  private final StringBuilder text = new StringBuilder();

  private DocumentMarkdown(boolean ascii) {
    this.ascii = ascii;
  }

  /** The text of {@code document}. */
  public static String of(Document document, boolean ascii) {
    DocumentMarkdown markdown = new DocumentMarkdown(ascii);
    document.parts().forEach(part -> part.forEach(block -> block.to(markdown)));
    return markdown.text.toString().stripTrailing() + "\n";
  }

  @Override
  public void write(Block.Title title) {
    paragraph("# " + escaped(title.left()));
    paragraph(opened(title.right()));
  }

  @Override
  public void write(Block.Heading heading) {
    paragraph("## " + escaped(heading.text()));
  }

  @Override
  public void write(Block.Paragraph paragraph) {
    paragraph(opened(paragraph.text()));
  }

  @Override
  public void write(Block.Labelled line) {
    paragraph(opened(line.label().plus(line.text())));
  }

  @Override
  public void write(Block.Items items) {
    list(List.of(items));
  }

  @Override
  public void write(Block.Folded folded) {
    // Markdown has nothing that unfolds.
  }

  @Override
  public void write(Block.Verbatim verbatim) {
    verbatim.lines().forEach(line -> text.append("    ").append(shown(line)).append('\n'));
    text.append('\n');
  }

  @Override
  public void write(Block.Entries entries) {
    entries.entries().forEach(this::add);
  }

  private void list(List<Block.Prose> items) {
    Under top = new Under(0);
    items.forEach(each -> each.to(top));
    text.append('\n');
  }

  /** Writes what is said under something else, as items of a list at this depth. */
  private final class Under implements Block.ProseWriter {
    private final int depth;

    Under(int depth) {
      this.depth = depth;
    }

    @Override
    public void write(Block.Paragraph paragraph) {
      item(paragraph.text(), depth);
    }

    @Override
    public void write(Block.Folded folded) {
      // Markdown has nothing that unfolds.
    }

    @Override
    public void write(Block.Items items) {
      Under deeper = new Under(depth + 1);
      for (Block.Item item : items.items()) {
        item(item.text(), depth);
        item.under().forEach(each -> each.to(deeper));
      }
    }
  }

  private void item(Styled said, int depth) {
    text.append("  ".repeat(depth)).append("- ").append(opened(said)).append('\n');
  }

  @Override
  public void write(Block.Listing listing) {
    int columns = Widest.of(listing.entries(), List::size);
    boolean named = !listing.headings().isEmpty();
    row(
        named
            ? listing.headings().stream().map(this::escaped).toList()
            : Collections.nCopies(columns, " "));
    text.append("|---".repeat(named ? listing.headings().size() : columns)).append("|\n");
    listing.entries().forEach(entry -> row(entry.stream().map(this::escaped).toList()));
    text.append('\n');
  }

  @Override
  public void write(Block.Timelines times) {
    for (Timeline line : times.lines()) {
      List<Styled> moments = line.moments().stream().map(Timeline.Moment::text).toList();
      text.append("- ").append(escaped(line.label())).append(": ");
      text.append(escaped(Styled.join("; ", moments))).append('\n');
    }
    text.append('\n');
  }

  @Override
  public void write(Block.Triangle triangle) {
    int size = triangle.labels().size();
    List<String> headings = new ArrayList<>(List.of(" "));
    for (int i = 1; i < size; i++) {
      headings.add(Integer.toString(i));
    }
    row(headings);
    text.append("|---".repeat(size)).append("|\n");
    for (int i = 0; i < size; i++) {
      List<String> cells = new ArrayList<>();
      cells.add((i + 1) + " " + escaped(triangle.labels().get(i)));
      triangle.rows().get(i).forEach(cell -> cells.add(escaped(cell)));
      cells.addAll(Collections.nCopies(size - cells.size(), " "));
      row(cells);
    }
    text.append('\n');
  }

  @Override
  public void write(Block.Alternatives alternatives) {
    alternatives.forms().get(0).parts().forEach(part -> part.forEach(block -> block.to(this)));
  }

  @Override
  public void write(Block.Bars bars) {
    for (Bar bar : bars.bars()) {
      String members = bar.members().isEmpty() ? "" : ": " + escaped(bar.members());
      text.append("- ").append(escaped(bar.label())).append(": ").append(bar.size());
      text.append(members).append('\n');
    }
    text.append('\n');
  }

  private void add(Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(running(entry.label()));
    entry.paragraphs().forEach(paragraph -> parts.add(running(paragraph)));
    parts.removeIf(String::isEmpty);
    paragraph(String.join(" ", parts));
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void paragraph(String line) {
    if (!line.isEmpty()) {
      text.append(line).append("\n\n");
    }
  }

  @Override
  public void write(Block.Table table) {
    for (Section section : table.sections()) {
      section.heading().ifPresent(heading -> paragraph("## " + escaped(heading)));
      boolean flagged = section.rows().stream().anyMatch(row -> row.verdict().isPresent());
      List<String> headings = new ArrayList<>();
      headings.add(" ");
      table.columns().forEach(column -> headings.add(escaped(column)));
      if (flagged) {
        headings.add(" ");
      }
      row(headings);
      text.append("|---".repeat(headings.size())).append("|\n");
      for (Row row : section.rows()) {
        List<String> cells = new ArrayList<>();
        cells.add(escaped(row.label()));
        row.cells().forEach(cell -> cells.add(inCell(cell)));
        row.verdict().ifPresent(verdict -> cells.add(inCell(verdict)));
        row(cells);
      }
      text.append('\n');
      section.rows().forEach(this::details);
    }
  }

  /** Its lines with signs between: of breaks within a cell, most who read Markdown know nothing. */
  private String inCell(Cell cell) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = cell.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line.Place after = i + 1 < lines.size() ? lines.get(i + 1).place() : Line.Place.OWN;
      String sign = i == 0 ? "" : between(lines.get(i - 1), lines.get(i), after);
      text.append(sign).append(escaped(lines.get(i).text()));
    }
    return text.toString();
  }

  /** What stands between two lines of a cell: "supports, if A, B unless C; 9 Nov 2017". */
  private static String between(Line before, Line line, Line.Place after) {
    boolean isBullet = line.place() == Line.Place.BULLET;
    if (before.place() == Line.Place.BULLET) {
      return isBullet ? ", " : after == Line.Place.BULLET ? " " : "; ";
    }
    return isBullet || before.text().text().endsWith(",")
        ? " "
        : line.place() == Line.Place.UNDER && before.place() == Line.Place.OWN ? ": " : "; ";
  }

  private void details(Row row) {
    if (!row.details().isEmpty()) {
      paragraph("### " + escaped(row.label()));
      list(row.details());
    }
  }

  /** The text as a paragraph or an item shows it, whatever it begins with. */
  private String opened(Styled styled) {
    return OPENING.matcher(escaped(styled)).replaceFirst("$1\\\\$2");
  }

  /** The text as Markdown shows it, whatever characters it has. */
  private String escaped(Styled styled) {
    StringBuilder text = new StringBuilder();
    for (Styled.Piece piece : styled.pieces()) {
      String shown = shown(piece);
      text.append(
          switch (piece.role()) {
            case LITERAL -> literal(shown);
            case MATCH -> "**" + escaped(shown) + "**";
            default -> escaped(shown);
          });
    }
    return text.toString();
  }

  /** The same within running text, where names and headings stand out. */
  private String running(Styled styled) {
    StringBuilder text = new StringBuilder();
    for (Styled.Piece piece : styled.pieces()) {
      text.append(
          switch (piece.role()) {
            case LITERAL -> literal(shown(piece));
            case HEADING, ACTOR -> "**" + escaped(shown(piece)) + "**";
            default -> escaped(shown(piece));
          });
    }
    return text.toString();
  }

  private String shown(Styled.Piece piece) {
    return (ascii ? Ascii.of(piece.text()) : piece.text()).replace('\u00A0', ' ');
  }

  /** What can be copied as it stands: an address as a link, the rest as code. */
  private static String literal(String text) {
    if (text.contains("://") && text.chars().noneMatch(c -> c == ' ' || c == '<' || c == '>')) {
      return "<" + text + ">";
    }
    return text.contains("`") ? escaped(text) : "`" + text + "`";
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
              }
              safe.appendCodePoint(c);
            });
    return safe.toString();
  }

  private String shown(Styled styled) {
    return ascii ? styled.map(Ascii::of).text() : styled.text();
  }
}
