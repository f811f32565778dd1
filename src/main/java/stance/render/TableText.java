package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import stance.document.Block.Cell;
import stance.document.Block.Line;
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
    Columns least = least(table);
    Columns wanted = wanted(table);
    Optional<Columns> columns = Columns.share(page.width() - INDENT, least, wanted);
    if (columns.isEmpty()) {
      // Side by side with the verdicts under the rows is better than one below the other.
      columns =
          Columns.share(page.width() - INDENT, least.withoutVerdict(), wanted.withoutVerdict());
    }
    return columns.isPresent()
        ? inColumns(table, columns.get())
        : new StackedText(page).lines(table);
  }

  /** Whether the page is wide enough for a column each; words can be stacked, and always fit. */
  boolean fits(Table table) {
    return table.style() == Table.Style.WORDS || new MarksText(page).fits(table);
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
    List<Integer> starts = starts(columns);
    List<List<Styled>> headings = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      headings.add(cells.lines(Cell.of(table.columns().get(i)), columns.cells().get(i)));
    }
    List<Styled> lines = new ArrayList<>();
    for (Section section : table.sections()) {
      lines.addAll(SectionHead.lines(section, headings, starts.subList(1, starts.size()), page));
      for (Row row : section.rows()) {
        List<Styled> across = across(columns, starts, row);
        lines.addAll(across);
        lines.addAll(new ItemsText(page).underRow(row));
        if (across.size() > 1 || !row.details().isEmpty()) {
          RowGaps.add(lines);
        }
      }
      RowGaps.add(lines);
    }
    return RowGaps.withoutLast(lines);
  }

  /** Where the labels begin, and where each cell. */
  private static List<Integer> starts(Columns columns) {
    List<Integer> starts = new ArrayList<>(List.of(INDENT));
    int start = INDENT + columns.label() + Columns.GAP;
    for (int width : columns.cells()) {
      starts.add(start);
      start += width + Columns.GAP;
    }
    return starts;
  }

  /**
   * The lines of a row. A verdict stands beside the cells; under them where it has no column, or
   * would make the row much higher.
   */
  private List<Styled> across(Columns columns, List<Integer> starts, Row row) {
    List<List<Styled>> parts = new ArrayList<>();
    parts.add(Wrap.lines(page.shown(row.label()), columns.label()));
    for (int i = 0; i < row.cells().size(); i++) {
      parts.add(cells.lines(row.cells().get(i), columns.cells().get(i)));
    }
    if (row.verdict().isEmpty()) {
      return SideBySide.lines(parts, starts);
    }
    Cell verdict = row.verdict().get();
    if (columns.verdict().isEmpty()) {
      List<Styled> lines = new ArrayList<>(SideBySide.lines(parts, starts));
      lines.addAll(underRow(cells.running(verdict)));
      return lines;
    }
    int height = Widest.of(parts, List::size);
    int width = columns.verdict().get();
    List<Styled> beside = cells.lines(verdict, width);
    boolean tall = beside.size() > Math.max(height + 1, LOW_VERDICT);
    parts.add(tall ? cells.lines(verdict.head(), width) : beside);
    List<Integer> all = new ArrayList<>(starts);
    int last = columns.cells().size();
    all.add(starts.get(last) + columns.cells().get(last - 1) + Columns.GAP);
    List<Styled> lines = new ArrayList<>(SideBySide.lines(parts, all));
    if (tall) {
      // As what is said under a row: under a cell they would read as part of that cell.
      for (Line reason : verdict.rest().lines()) {
        lines.addAll(underRow(page.shown(reason.text())));
      }
    }
    return lines;
  }

  /** Over the full width, where no cell begins. */
  private List<Styled> underRow(Styled text) {
    return Wrap.lines(text, page.width(), 2 * INDENT, 2 * INDENT + Columns.GAP);
  }
}
