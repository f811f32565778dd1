package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import stance.document.Block.Cell;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.text.Styled;
import stance.text.Wrap;

/** A table as lines of text: in columns if these are wide enough, else a block a row. */
final class TableText {

  private static final int INDENT = 2;
  private static final int LEAST_LABEL = 8;
  private static final int LEAST_CELL = 12;

  /** A longer word may be broken before columns are given up. */
  private static final int LONG_WORD = 16;

  /** The lines that a verdict may have even if its row has fewer. */
  private static final int LOW_VERDICT = 5;

  private final Page page;
  private final CellText cells;

  TableText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  List<Styled> lines(Table table) {
    if (table.style() == Table.Style.MARKS) {
      return new MarksText(page).lines(table);
    }
    return Columns.share(page.width() - INDENT, least(table), wanted(table))
        .map(columns -> inColumns(table, columns))
        .orElseGet(() -> new StackedText(page).lines(table));
  }

  private Columns wanted(Table table) {
    return columns(
        table, Integer.MAX_VALUE, text -> page.shown(text).width(), cells::width, cells::width);
  }

  /** The minimums: long words are broken, but not the first line of a verdict. */
  private Columns least(Table table) {
    return columns(
        table,
        LONG_WORD,
        text -> Math.max(LEAST_LABEL, Wrap.longestWord(page.shown(text))),
        cell -> Math.max(LEAST_CELL, cells.longestWord(cell)),
        verdict -> cells.width(verdict.head()));
  }

  /** The width of the widest cell of each column, up to a limit. */
  private Columns columns(
      Table table,
      int limit,
      ToIntFunction<Styled> ofLabel,
      ToIntFunction<Cell> ofCell,
      ToIntFunction<Cell> ofVerdict) {
    List<Row> rows = table.sections().stream().flatMap(s -> s.rows().stream()).toList();
    int label = Widest.of(rows, row -> ofLabel.applyAsInt(row.label()));
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      int heading = ofCell.applyAsInt(Cell.of(table.columns().get(i)));
      int widest = Widest.of(rows, row -> ofCell.applyAsInt(row.cells().get(column)));
      widths.add(Math.min(limit, Math.max(heading, widest)));
    }
    List<Cell> verdicts = rows.stream().flatMap(row -> row.verdict().stream()).toList();
    return new Columns(
        Math.min(limit, label),
        widths,
        verdicts.isEmpty() ? Optional.empty() : Optional.of(Widest.of(verdicts, ofVerdict)));
  }

  private List<Styled> inColumns(Table table, Columns columns) {
    List<Styled> lines = new ArrayList<>();
    List<Cell> headings = table.columns().stream().map(Cell::of).toList();
    lines.addAll(across(columns, new Row(Styled.EMPTY, headings, Optional.empty(), List.of())));
    for (Section section : table.sections()) {
      section
          .heading()
          .ifPresent(heading -> lines.addAll(Wrap.lines(page.shown(heading), page.width())));
      for (Row row : section.rows()) {
        lines.addAll(across(columns, row));
        lines.addAll(new ItemsText(page).underRow(row));
        if (!row.details().isEmpty()) {
          lines.add(Styled.EMPTY);
        }
      }
    }
    return RowGaps.withoutLast(lines);
  }

  /** The lines of a row. A verdict that would make it much higher stands under it. */
  private List<Styled> across(Columns columns, Row row) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    parts.add(Wrap.lines(page.shown(row.label()), columns.label()));
    starts.add(INDENT);
    int start = INDENT + columns.label() + Columns.GAP;
    for (int i = 0; i < row.cells().size(); i++) {
      parts.add(cells.lines(row.cells().get(i), columns.cells().get(i)));
      starts.add(start);
      start += columns.cells().get(i) + Columns.GAP;
    }
    if (row.verdict().isEmpty()) {
      return SideBySide.lines(parts, starts);
    }
    int height = Widest.of(parts, List::size);
    Cell verdict = row.verdict().get();
    int width = columns.verdict().orElseThrow();
    List<Styled> beside = cells.lines(verdict, width);
    boolean tall = beside.size() > Math.max(height + 1, LOW_VERDICT);
    parts.add(tall ? cells.lines(verdict.head(), width) : beside);
    starts.add(start);
    List<Styled> lines = SideBySide.lines(parts, starts);
    if (tall) {
      int indent = starts.get(1);
      cells
          .lines(verdict.rest(), page.width() - indent)
          .forEach(line -> lines.add(Styled.of(" ".repeat(indent)).plus(line)));
    }
    return lines;
  }
}
