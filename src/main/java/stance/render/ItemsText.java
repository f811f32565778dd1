package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Folded;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Paragraph;
import stance.document.Block.Prose;
import stance.document.Block.ProseWriter;
import stance.document.Block.Row;
import stance.text.Styled;

/** Lists as lines of text. No signs open the items: the further lines of each are indented more. */
final class ItemsText {

  private static final int INDENT = 2;

  private final Page page;

  ItemsText(Page page) {
    this.page = page;
  }

  /** A list within the running text. */
  List<Styled> lines(Items items) {
    List<Styled> lines = new ArrayList<>();
    addAll(items.items(), INDENT, lines);
    return lines;
  }

  /** What is said under a row of a table. */
  List<Styled> underRow(Row row) {
    List<Styled> lines = new ArrayList<>();
    addUnder(row.details(), 2 * INDENT, lines);
    return lines;
  }

  private void addUnder(List<Prose> under, int indent, List<Styled> lines) {
    Under writer = new Under(indent, lines);
    for (Prose prose : under) {
      prose.to(writer);
    }
  }

  /** Writes what is said under something else. */
  private final class Under implements ProseWriter {
    private final int indent;
    private final List<Styled> lines;

    Under(int indent, List<Styled> lines) {
      this.indent = indent;
      this.lines = lines;
    }

    @Override
    public void write(Items items) {
      addAll(items.items(), indent, lines);
    }

    @Override
    public void write(Folded folded) {
      // Lines do not unfold.
    }

    @Override
    public void write(Paragraph paragraph) {
      lines.addAll(RunningText.lines(paragraph.text(), page, indent, indent));
    }
  }

  private void addAll(List<Item> items, int indent, List<Styled> lines) {
    for (Item item : items) {
      lines.addAll(RunningText.lines(item.text(), page, indent, indent + INDENT));
      addUnder(item.under(), indent + INDENT, lines);
    }
  }
}
