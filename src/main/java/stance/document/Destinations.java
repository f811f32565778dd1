package stance.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Styled;

/** The places to which the words of a document lead, whether or not it has them. */
public final class Destinations implements Block.Writer {

  private final Set<Anchor> places = new LinkedHashSet<>();

  private Destinations() {}

  /** The places, in the order in which {@code document} first leads to them. */
  public static Set<Anchor> of(Document document) {
    Destinations found = new Destinations();
    found.parts(document.parts());
    return Collections.unmodifiableSet(found.places);
  }

  private void parts(List<List<Block>> parts) {
    parts.forEach(part -> part.forEach(block -> block.to(this)));
  }

  private void text(Styled text) {
    for (Styled.Piece piece : text.pieces()) {
      Optional<Link> link = piece.link();
      if (link.isPresent() && link.get() instanceof Link.ToPlace to) {
        places.add(to.place());
      }
    }
  }

  private void texts(List<Styled> texts) {
    texts.forEach(this::text);
  }

  private void prose(List<Block.Prose> prose) {
    prose.forEach(each -> each.to((Block.ProseWriter) this));
  }

  private void cell(Block.Cell cell) {
    cell.lines().forEach(line -> text(line.text()));
  }

  @Override
  public void write(Block.Title title) {
    text(title.left());
    text(title.right());
  }

  @Override
  public void write(Block.Heading heading) {
    text(heading.text());
  }

  @Override
  public void write(Block.Paragraph paragraph) {
    text(paragraph.text());
  }

  @Override
  public void write(Block.Labelled line) {
    text(line.label());
    text(line.text());
  }

  @Override
  public void write(Block.Items items) {
    for (Block.Item item : items.items()) {
      text(item.text());
      prose(item.under());
    }
  }

  @Override
  public void write(Block.Folded folded) {
    text(folded.label());
    prose(folded.behind());
  }

  @Override
  public void write(Block.Verbatim verbatim) {
    texts(verbatim.lines());
  }

  @Override
  public void write(Block.Table table) {
    texts(table.columns());
    for (Block.Section section : table.sections()) {
      section.heading().ifPresent(this::text);
      for (Block.Row row : section.rows()) {
        text(row.label());
        row.cells().forEach(this::cell);
        row.verdict().ifPresent(this::cell);
        prose(row.details());
      }
    }
  }

  @Override
  public void write(Block.Listing listing) {
    texts(listing.headings());
    listing.entries().forEach(this::texts);
  }

  @Override
  public void write(Block.Triangle triangle) {
    texts(triangle.labels());
    triangle.rows().forEach(this::texts);
  }

  @Override
  public void write(Block.Entries entries) {
    for (Entry entry : entries.entries()) {
      text(entry.label());
      texts(entry.paragraphs());
    }
  }

  @Override
  public void write(Block.Bars bars) {
    for (Bar bar : bars.bars()) {
      text(bar.label());
      text(bar.members());
    }
  }

  @Override
  public void write(Block.Timelines times) {
    for (Timeline line : times.lines()) {
      text(line.label());
      line.moments().forEach(moment -> text(moment.text()));
    }
  }

  @Override
  public void write(Block.Alternatives alternatives) {
    alternatives.forms().forEach(form -> parts(form.parts()));
  }
}
