package stance.render;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.document.Bar;
import stance.document.Block;
import stance.document.Document;
import stance.document.Entry;
import stance.document.Timeline;
import stance.text.Styled;

/** What stands between the tags of a body: a document as HTML that is also XML. */
final class DocumentHtml implements Block.Writer {

  /** The width of what is drawn, of which its parts are shares. */
  private static final int DRAWN = 1000;

  private final StringBuilder html = new StringBuilder();
  private final HtmlInline inline;
  private final HtmlTable tables;

  /** The last heading, which says what a table under it is of. */
  private Styled heading = Styled.EMPTY;

  /** How many tables have which caption: no two have the same. */
  private final Map<String, Integer> captions = new HashMap<>();

  private DocumentHtml(boolean ascii, Set<String> places) {
    this.inline = new HtmlInline(ascii, places);
    this.tables = new HtmlTable(inline, html, this);
  }

  /** The HTML of {@code document}; its first pass finds the places to which links can lead. */
  static String of(Document document, boolean ascii) {
    Set<String> places = written(document, ascii, Set.of()).inline.places();
    return written(document, ascii, places).html.toString();
  }

  private static DocumentHtml written(Document document, boolean ascii, Set<String> places) {
    DocumentHtml writer = new DocumentHtml(ascii, places);
    for (List<Block> part : document.parts()) {
      writer.html.append("<div class=\"part\">\n");
      part.forEach(block -> block.to(writer));
      writer.html.append("</div>\n");
    }
    return writer;
  }

  @Override
  public void write(Block.Title title) {
    heading = title.left();
    html.append("<header>\n<h1>").append(inline.escaped(title.left().text())).append("</h1>\n");
    paragraph("", inline.of(title.right()));
    html.append("</header>\n");
  }

  @Override
  public void write(Block.Heading part) {
    heading = part.text();
    html.append("<h2").append(inline.id(part.anchor())).append('>');
    html.append(inline.escaped(part.text().text())).append("</h2>\n");
  }

  @Override
  public void write(Block.Paragraph paragraph) {
    paragraph(inline.id(paragraph.anchor()), inline.of(paragraph.text()));
  }

  @Override
  public void write(Block.Labelled line) {
    paragraph("", "<b>" + inline.of(line.label()) + "</b>" + inline.of(line.text()));
  }

  private void paragraph(String attributes, String text) {
    if (!text.isEmpty()) {
      html.append("<p").append(attributes).append('>').append(text).append("</p>\n");
    }
  }

  @Override
  public void write(Block.Folded folded) {
    html.append("<details>\n<summary>").append(inline.of(folded.label())).append("</summary>\n");
    folded.behind().forEach(prose -> prose.to((Block.ProseWriter) this));
    html.append("</details>\n");
  }

  @Override
  public void write(Block.Items items) {
    if (items.items().isEmpty()) {
      return;
    }
    html.append("<ul>\n");
    for (Block.Item item : items.items()) {
      html.append("<li")
          .append(inline.id(item.anchor()))
          .append('>')
          .append(inline.of(item.text()));
      if (!item.under().isEmpty()) {
        html.append('\n');
        item.under().forEach(prose -> prose.to((Block.ProseWriter) this));
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  @Override
  public void write(Block.Verbatim verbatim) {
    html.append("<pre>");
    verbatim.lines().forEach(line -> html.append(inline.escaped(line.text())).append('\n'));
    html.append("</pre>\n");
  }

  @Override
  public void write(Block.Table table) {
    tables.add(table, caption());
  }

  @Override
  public void write(Block.Listing listing) {
    if (!listing.entries().isEmpty()) {
      tables.add(listing.headings(), listing.entries(), caption());
    }
  }

  @Override
  public void write(Block.Triangle triangle) {
    tables.add(triangle, caption());
  }

  /** What the table under the last heading is called; a second one under it has its number. */
  private String caption() {
    String name = heading.isEmpty() ? "Table" : heading.text();
    int number = captions.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + " (" + number + ")";
  }

  @Override
  public void write(Block.Entries entries) {
    switch (entries.style()) {
      case NUMBERED_PARAGRAPHS -> entries.entries().forEach(this::numbered);
      case GLOSSARY, NUMBERED_LIST, SIDE_HEADINGS -> defined(entries.entries());
    }
  }

  private void numbered(Entry entry) {
    for (int i = 0; i < entry.paragraphs().size(); i++) {
      boolean first = i == 0 && !entry.label().isEmpty();
      String label = first ? "<span class=\"number\">" + inline.of(entry.label()) + "</span> " : "";
      paragraph(
          i == 0 ? inline.id(entry.anchor()) + (first ? " class=\"numbered\"" : "") : "",
          label + inline.of(entry.paragraphs().get(i)));
    }
  }

  private void defined(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.append("<dl>\n");
    for (Entry entry : entries) {
      html.append("<div").append(inline.id(entry.anchor())).append("><dt>");
      html.append(inline.of(entry.label())).append("</dt>");
      entry
          .paragraphs()
          .forEach(text -> html.append("<dd>").append(inline.of(text)).append("</dd>"));
      html.append("</div>\n");
    }
    html.append("</dl>\n");
  }

  @Override
  public void write(Block.Bars bars) {
    int most = Math.max(1, bars.bars().stream().mapToInt(Bar::size).max().orElse(1));
    html.append("<ul class=\"bars\">\n");
    for (Bar bar : bars.bars()) {
      html.append("<li><p>").append(inline.of(bar.label())).append(" <b>").append(bar.size());
      html.append("</b></p>")
          .append(drawn("<rect width=\"" + DRAWN * bar.size() / most + "\" height=\"10\"/>"));
      paragraph("", inline.of(bar.members()));
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  @Override
  public void write(Block.Timelines times) {
    html.append("<p class=\"axis\"><span>").append(times.from()).append("</span> <span>");
    html.append(times.until()).append("</span></p>\n<ul class=\"bars\">\n");
    long days = Math.max(1, ChronoUnit.DAYS.between(times.from(), times.until()));
    for (Timeline line : times.lines()) {
      html.append("<li><p>").append(inline.of(line.label())).append("</p>");
      StringBuilder marks = new StringBuilder();
      List<Styled> told = new ArrayList<>();
      for (Timeline.Moment moment : line.moments()) {
        long day = ChronoUnit.DAYS.between(times.from(), moment.day());
        long at = 5 + Math.max(0, Math.min(days, day)) * (DRAWN - 10) / days;
        marks.append("<path d=\"M").append(at);
        marks.append(moment.turn() ? " 0l5 5-5 5-5-5z\"/>" : " 2v6\" class=\"said\"/>");
        told.add(moment.text());
      }
      html.append(drawn("<path d=\"M0 5h" + DRAWN + "\"/>" + marks));
      paragraph("", inline.of(Styled.join("; ", told)));
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** What is drawn repeats what is said, for the eye alone. */
  private static String drawn(String shapes) {
    return "<svg aria-hidden=\"true\" viewBox=\"0 0 "
        + DRAWN
        + " 10\" preserveAspectRatio=\"none\">"
        + shapes
        + "</svg>\n";
  }

  @Override
  public void write(Block.Alternatives alternatives) {
    alternatives.forms().get(0).parts().forEach(part -> part.forEach(block -> block.to(this)));
  }
}
