package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block;
import stance.document.Document;
import stance.text.Styled;
import stance.text.Wrap;

/** A document as lines of text that fit a page, with an empty line between its parts. */
public final class DocumentText implements Block.Writer {

  private static final String VERBATIM_INDENT = "    ";
  private static final int FURTHER_LINES = 2;

  private final Page page;
  private final List<Styled> lines = new ArrayList<>();

  private DocumentText(Page page) {
    this.page = page;
  }

  /** The lines of {@code document}, without spaces at their ends. */
  public static List<Styled> lines(Document document, Page page) {
    DocumentText text = new DocumentText(page);
    text.write(document.parts());
    return List.copyOf(text.lines);
  }

  private void write(List<List<Block>> parts) {
    boolean first = true;
    for (List<Block> part : parts) {
      if (!first) {
        lines.add(Styled.EMPTY);
      }
      first = false;
      for (Block block : part) {
        block.to(this);
      }
    }
  }

  @Override
  public void write(Block.Title title) {
    addTitle(page.shown(title.left()), page.shown(title.right()));
  }

  @Override
  public void write(Block.Heading heading) {
    lines.addAll(Wrap.lines(page.shown(heading.text()), page.width()));
  }

  @Override
  public void write(Block.Paragraph paragraph) {
    lines.addAll(RunningText.lines(paragraph.text(), page, 0, 0));
  }

  @Override
  public void write(Block.Labelled line) {
    lines.addAll(RunningText.lines(line.label().plus(line.text()), page, 0, FURTHER_LINES));
  }

  @Override
  public void write(Block.Items items) {
    lines.addAll(new ItemsText(page).lines(items));
  }

  @Override
  public void write(Block.Folded folded) {
    // Lines do not unfold.
  }

  @Override
  public void write(Block.Verbatim verbatim) {
    verbatim.lines().forEach(line -> lines.add(verbatim(page.shown(line))));
  }

  @Override
  public void write(Block.Table table) {
    lines.addAll(new TableText(page).lines(table));
  }

  @Override
  public void write(Block.Listing listing) {
    lines.addAll(new ListingText(page).lines(listing));
  }

  @Override
  public void write(Block.Bars bars) {
    lines.addAll(new BarsText(page).lines(bars));
  }

  @Override
  public void write(Block.Timelines times) {
    lines.addAll(new TimelinesText(page).lines(times));
  }

  @Override
  public void write(Block.Entries entries) {
    lines.addAll(new EntriesText(page).lines(entries));
  }

  @Override
  public void write(Block.Triangle triangle) {
    lines.addAll(new TriangleText(page).lines(triangle));
  }

  @Override
  public void write(Block.Alternatives alternatives) {
    List<Block.Form> forms = alternatives.forms();
    int chosen = 0;
    while (chosen < forms.size() - 1 && !fits(forms.get(chosen))) {
      chosen++;
    }
    write(forms.get(chosen).parts());
  }

  private boolean fits(Block.Form form) {
    for (List<Block> part : form.parts()) {
      for (Block block : part) {
        if (block instanceof Block.Table table && !new TableText(page).fits(table)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Styled verbatim(Styled line) {
    return Styled.of(VERBATIM_INDENT).plus(line).stripTrailing();
  }

  private void addTitle(Styled left, Styled right) {
    int between = page.width() - left.width() - right.width();
    if (between >= 2 && !right.isEmpty()) {
      lines.add(left.plus(" ".repeat(between)).plus(right));
    } else {
      lines.addAll(Wrap.lines(left, page.width()));
      if (!right.isEmpty()) {
        lines.addAll(Wrap.lines(right, page.width()));
      }
    }
  }
}
