package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.document.Bar;
import stance.document.Block;
import stance.document.Document;
import stance.document.Entry;
import stance.document.Timeline;
import stance.text.Anchor;
import stance.text.Role;
import stance.text.Styled;

/**
 * A document as a file of WordprocessingML (Office Open XML, ISO/IEC 29500), which word processors
 * open: with headings, footnotes, tables whose header repeats, links, the language of the text and
 * page numbers, on A4.
 */
public final class Docx implements Block.Writer {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** A4 and its margins, in twentieths of a point. */
  private static final int SHORT_SIDE = 11906;

  private static final int LONG_SIDE = 16838;
  private static final int MARGIN = 1134;

  /** With more columns than this, pages lie on their side. */
  private static final int COLUMNS_OF_UPRIGHT_PAGES = 6;

  private static final int HANGING = 700;
  private static final int HANGING_WORDS = 2300;

  private final DocxText text = new DocxText();
  private final boolean upright;
  private final StringBuilder body = new StringBuilder();

  private Docx(boolean upright) {
    this.upright = upright;
  }

  /** The bytes of the file. */
  public static byte[] of(Document document) {
    int columns = 0;
    String title = "";
    for (List<Block> part : document.parts()) {
      for (Block block : part) {
        columns = Math.max(columns, columns(block));
        title = title.isEmpty() && block instanceof Block.Title own ? own.left().text() : title;
      }
    }
    Docx written = new Docx(columns <= COLUMNS_OF_UPRIGHT_PAGES);
    document.parts().forEach(part -> part.forEach(written::know));
    document.parts().forEach(part -> part.forEach(block -> block.to(written)));
    return written.file(title);
  }

  private static int columns(Block block) {
    if (block instanceof Block.Table table) {
      return table.columns().size() + 2;
    }
    if (block instanceof Block.Triangle triangle) {
      return triangle.labels().size();
    }
    return block instanceof Block.Listing listing ? Widest.of(listing.entries(), List::size) : 0;
  }

  /** Makes known what links lead to, so that they can say what is there. */
  private void know(Block block) {
    if (block instanceof Block.Entries entries) {
      entries.entries().forEach(e -> text.know(e.anchor(), Styled.join(" ", e.paragraphs())));
    } else if (block instanceof Block.Paragraph paragraph) {
      text.know(paragraph.anchor(), paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      text.know(heading.anchor(), heading.text());
    }
  }

  private byte[] file(String title) {
    OfficePackage file =
        new OfficePackage("word/document.xml", WORD + "document.main+xml", xml(), title);
    List<OfficePackage.Relation> relations = new ArrayList<>(text.relations());
    add(file, relations, "styles", DocxStyle.styles());
    add(file, relations, "numbering", DocxStyle.numbering());
    add(file, relations, "settings", DocxStyle.settings());
    add(file, relations, "footnotes", DocxStyle.footnotes(text.footnotes()));
    add(file, relations, "footer", DocxStyle.footer());
    file.relate("word/document.xml", relations);
    if (!text.relationsOfFootnotes().isEmpty()) {
      file.relate("word/footnotes.xml", text.relationsOfFootnotes());
    }
    return file.bytes();
  }

  private static void add(
      OfficePackage file, List<OfficePackage.Relation> relations, String name, String xml) {
    file.add("word/" + name + ".xml", WORD + name + "+xml", xml);
    relations.add(
        new OfficePackage.Relation(name, OfficePackage.OFFICE + "/" + name, name + ".xml", false));
  }

  private String xml() {
    String page =
        upright
            ? "<w:pgSz w:w=\"" + SHORT_SIDE + "\" w:h=\"" + LONG_SIDE + "\"/>"
            : "<w:pgSz w:w=\""
                + LONG_SIDE
                + "\" w:h=\""
                + SHORT_SIDE
                + "\" w:orient=\"landscape\"/>";
    String margins = "";
    for (String side : new String[] {"top", "right", "bottom", "left"}) {
      margins += " w:" + side + "=\"" + MARGIN + "\"";
    }
    return Xml.HEAD
        + ("<w:document" + DocxStyle.NAMESPACES + "><w:body>" + body)
        + ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>" + page)
        + ("<w:pgMar" + margins + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>")
        + "</w:sectPr></w:body></w:document>";
  }

  private DocxTable table() {
    return new DocxTable((upright ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN);
  }

  private void paragraph(String style, String more, String runs) {
    body.append(paragraphOf(style, more, runs));
  }

  private static String paragraphOf(String style, String more, String runs) {
    String look = (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + more;
    return "<w:p>" + (look.isEmpty() ? "" : "<w:pPr>" + look + "</w:pPr>") + runs + "</w:p>";
  }

  @Override
  public void write(Block.Title title) {
    paragraph("Title", "", text.runs(title.left()));
    if (!title.right().isEmpty()) {
      paragraph("Subtitle", "", text.runs(title.right()));
    }
  }

  @Override
  public void write(Block.Heading heading) {
    paragraph("Heading1", "", text.at(heading.anchor(), heading.text()));
  }

  @Override
  public void write(Block.Paragraph paragraph) {
    paragraph("", "", text.at(paragraph.anchor(), paragraph.text()));
  }

  @Override
  public void write(Block.Labelled line) {
    paragraph("", "", text.runs(line.label().plus(line.text())));
  }

  @Override
  public void write(Block.Items items) {
    new Under(0).write(items);
  }

  @Override
  public void write(Block.Folded folded) {
    // What stands behind something needs no paper.
  }

  /** Writes what is said under something else, as items of a list at this depth. */
  private final class Under implements Block.ProseWriter {
    private final int depth;

    Under(int depth) {
      this.depth = depth;
    }

    @Override
    public void write(Block.Paragraph paragraph) {
      item(text.at(paragraph.anchor(), paragraph.text()));
    }

    @Override
    public void write(Block.Items items) {
      Under deeper = new Under(depth + 1);
      for (Block.Item item : items.items()) {
        item(text.at(item.anchor(), item.text()));
        item.under().forEach(each -> each.to(deeper));
      }
    }

    @Override
    public void write(Block.Folded folded) {
      Docx.this.write(folded);
    }

    private void item(String runs) {
      int level = DocxStyle.deepest(depth);
      String place = "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
      paragraph("ListBullet", place, runs);
    }
  }

  @Override
  public void write(Block.Verbatim verbatim) {
    verbatim.lines().forEach(line -> paragraph("Verbatim", "", text.runs(line)));
  }

  @Override
  public void write(Block.Entries entries) {
    int hanging =
        switch (entries.style()) {
          case NUMBERED_LIST, NUMBERED_PARAGRAPHS -> HANGING;
          case GLOSSARY, SIDE_HEADINGS -> HANGING_WORDS;
        };
    entries.entries().forEach(entry -> write(entry, hanging));
  }

  private void write(Entry entry, int hanging) {
    Styled said = Styled.join(" ", entry.paragraphs());
    if (entry.label().isEmpty()) {
      paragraph("", "", text.at(entry.anchor(), said));
    } else {
      String indent = "<w:ind w:left=\"" + hanging + "\" w:hanging=\"" + hanging + "\"/>";
      String label = text.runs(entry.label()) + "<w:r><w:tab/></w:r>";
      paragraph("", indent, label + text.at(entry.anchor(), said));
    }
  }

  @Override
  public void write(Block.Bars bars) {
    List<List<DocxTable.Cell>> rows = new ArrayList<>();
    for (Bar bar : bars.bars()) {
      Styled size = Styled.of(Integer.toString(bar.size()));
      rows.add(List.of(cell(bar.label()), cell(size), cell(bar.members())));
    }
    body.append(table().of(List.of(), rows));
  }

  @Override
  public void write(Block.Timelines times) {
    List<Block.Item> items = new ArrayList<>();
    for (Timeline line : times.lines()) {
      List<Styled> moments = line.moments().stream().map(Timeline.Moment::text).toList();
      items.add(Block.Item.of(line.label().plus(": ").plus(Styled.join("; ", moments))));
    }
    write(new Block.Items(items));
  }

  @Override
  public void write(Block.Listing listing) {
    body.append(
        table()
            .of(
                listing.headings().stream().map(this::cell).toList(),
                listing.entries().stream()
                    .map(entry -> entry.stream().map(this::cell).toList())
                    .toList()));
  }

  @Override
  public void write(Block.Triangle triangle) {
    int size = triangle.labels().size();
    List<DocxTable.Cell> header = new ArrayList<>();
    List<List<DocxTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      header.add(cell(Styled.of(i == 0 ? "" : Integer.toString(i))));
      List<DocxTable.Cell> row = new ArrayList<>();
      row.add(cell(Styled.of((i + 1) + " ").plus(triangle.labels().get(i))));
      for (int j = 0; j < size - 1; j++) {
        List<Styled> told = triangle.rows().get(i);
        row.add(cell(j < told.size() ? told.get(j) : Styled.EMPTY));
      }
      rows.add(row);
    }
    body.append(table().of(header, rows));
  }

  @Override
  public void write(Block.Alternatives alternatives) {
    alternatives.forms().get(0).parts().forEach(part -> part.forEach(block -> block.to(this)));
  }

  @Override
  public void write(Block.Table table) {
    boolean judged =
        table.sections().stream()
            .flatMap(section -> section.rows().stream())
            .anyMatch(row -> row.verdict().isPresent());
    List<DocxTable.Cell> header = new ArrayList<>();
    header.add(cell(Styled.EMPTY));
    table.columns().forEach(column -> header.add(cell(column)));
    if (judged) {
      header.add(cell(Styled.EMPTY));
    }
    List<List<DocxTable.Cell>> rows = new ArrayList<>();
    for (Block.Section section : table.sections()) {
      section.heading().ifPresent(topic -> rows.add(List.of(cell(topic))));
      for (Block.Row row : section.rows()) {
        List<DocxTable.Cell> cells = new ArrayList<>();
        cells.add(cell(row.anchor(), row.label()));
        row.cells().forEach(each -> cells.add(cell(each)));
        if (judged) {
          cells.add(row.verdict().map(this::cell).orElseGet(() -> cell(Styled.EMPTY)));
        }
        rows.add(cells);
      }
    }
    body.append(table().of(header, rows));
    for (Block.Section section : table.sections()) {
      section.rows().forEach(this::details);
    }
  }

  /** What is said about a row stands below its table, under its label. */
  private void details(Block.Row row) {
    List<Block.Prose> told =
        row.details().stream().filter(each -> !(each instanceof Block.Folded)).toList();
    if (!told.isEmpty()) {
      paragraph("Heading3", "", text.runs(row.label()));
      Under top = new Under(0);
      told.forEach(each -> each.to(top));
    }
  }

  private DocxTable.Cell cell(Styled said) {
    return cell(Optional.empty(), said);
  }

  private DocxTable.Cell cell(Optional<Anchor> place, Styled said) {
    return new DocxTable.Cell(paragraphOf("CellText", "", text.at(place, said)), said.text());
  }

  private DocxTable.Cell cell(Block.Cell cell) {
    StringBuilder xml = new StringBuilder();
    String widest = "";
    for (Block.Line line : cell.lines()) {
      boolean bullet = line.place() == Block.Line.Place.BULLET;
      Styled said = bullet ? Styled.of("· ", Role.MUTED).plus(line.text()) : line.text();
      xml.append(paragraphOf("CellText", "", text.runs(said)));
      widest = said.width() > widest.length() ? said.text() : widest;
    }
    return new DocxTable.Cell(
        cell.lines().isEmpty() ? paragraphOf("CellText", "", "") : xml.toString(), widest);
  }
}
