package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.text.Styled;
import stance.text.Wrap;

/** A table on a page too narrow for its columns: a block a row, a line a subject. */
final class StackedText {

  private static final int INDENT = 2;
  private static final int WIDEST_NAME = 16;

  private final Page page;
  private final CellText cells;

  StackedText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  List<Styled> lines(Table table) {
    List<Styled> lines = new ArrayList<>();
    for (Section section : table.sections()) {
      section
          .heading()
          .ifPresent(heading -> lines.addAll(Wrap.lines(page.shown(heading), page.width())));
      for (Row row : section.rows()) {
        lines.addAll(block(table, row));
        lines.add(Styled.EMPTY);
      }
    }
    return RowGaps.withoutLast(lines);
  }

  private List<Styled> block(Table table, Row row) {
    List<Styled> lines = new ArrayList<>();
    lines.addAll(Wrap.lines(page.shown(row.label()), page.width(), INDENT, INDENT));
    row.verdict()
        .ifPresent(
            verdict ->
                cells
                    .lines(verdict, page.width() - 2 * INDENT)
                    .forEach(line -> lines.add(indented(2 * INDENT, line))));
    int names =
        table.columns().stream()
            .mapToInt(heading -> Math.min(WIDEST_NAME, page.shown(heading).width()))
            .max()
            .orElse(0);
    int start = 2 * INDENT + names + Columns.GAP;
    for (int i = 0; i < row.cells().size(); i++) {
      List<Styled> name = Wrap.lines(page.shown(table.columns().get(i)), names);
      List<Styled> cell = cells.lines(row.cells().get(i), page.width() - start);
      for (int line = 0; line < Math.max(name.size(), cell.size()); line++) {
        Styled left = indented(2 * INDENT, line < name.size() ? name.get(line) : Styled.EMPTY);
        lines.add(line < cell.size() ? left.padTo(start).plus(cell.get(line)) : left);
      }
    }
    lines.addAll(new ItemsText(page).underRow(row));
    return lines;
  }

  private static Styled indented(int columns, Styled text) {
    return Styled.of(" ".repeat(columns)).plus(text);
  }
}
