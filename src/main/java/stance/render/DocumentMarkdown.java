package stance.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.document.Block;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Document;
import stance.text.Ascii;
import stance.text.Role;
import stance.text.Styled;

/**
 * A document as Markdown, with tables as GitHub Flavored Markdown has them. What is said under an
 * item or a row is a list there.
 */
public final class DocumentMarkdown {

  private static final String SPECIAL = "\\`*_[]<>#|~&";

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
    document.parts().forEach(part -> part.forEach(markdown::add));
    return markdown.text.toString().stripTrailing() + "\n";
  }

  private void add(Block block) {
    if (block instanceof Block.Title title) {
      paragraph("# " + escaped(title.left()));
      paragraph(opened(title.right()));
    } else if (block instanceof Block.Heading heading) {
      paragraph("## " + escaped(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(opened(paragraph.text()));
    } else if (block instanceof Block.Labelled line) {
      paragraph(opened(line.label().plus(line.text())));
    } else if (block instanceof Block.Items items) {
      list(List.of(items));
    } else if (block instanceof Block.Verbatim verbatim) {
      verbatim.lines().forEach(line -> text.append("    ").append(shown(line)).append('\n'));
      text.append('\n');
    } else if (block instanceof Block.Table table) {
      add(table);
    } else if (block instanceof Block.Listing listing) {
      add(listing);
    } else if (block instanceof Block.Bars bars) {
      add(bars);
    } else if (block instanceof Block.Entries entries) {
      entries.entries().forEach(this::add);
    }
  }

  private void list(List<Block.Prose> items) {
    items(items, 0);
    text.append('\n');
  }

  private void items(List<Block.Prose> prose, int depth) {
    for (Block.Prose each : prose) {
      if (each instanceof Block.Paragraph paragraph) {
        item(paragraph.text(), depth);
      } else if (each instanceof Block.Items items) {
        for (Block.Item item : items.items()) {
          item(item.text(), depth);
          items(item.under(), depth + 1);
        }
      }
    }
  }

  private void item(Styled said, int depth) {
    text.append("  ".repeat(depth)).append("- ").append(opened(said)).append('\n');
  }

  private void add(Block.Listing listing) {
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

  private void add(Block.Bars bars) {
    for (Block.Bar bar : bars.bars()) {
      String members = bar.members().isEmpty() ? "" : ": " + escaped(bar.members());
      text.append("- ").append(escaped(bar.label())).append(": ").append(bar.size());
      text.append(members).append('\n');
    }
    text.append('\n');
  }

  private void add(Block.Entry entry) {
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

  private void add(Block.Table table) {
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

  private String inCell(Cell cell) {
    return cell.lines().stream().map(this::inCell).collect(Collectors.joining("<br>"));
  }

  private String inCell(Line line) {
    String bullet = line.place() == Line.Place.BULLET ? "· " : "";
    return (ascii ? Ascii.of(bullet) : bullet) + escaped(line.text());
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
      text.append(piece.role() == Role.LITERAL ? literal(shown) : escaped(shown));
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
